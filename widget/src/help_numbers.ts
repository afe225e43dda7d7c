/**
 * The crisis numbers for when the app cannot be reached or has not sent its own list yet.
 * The list of the app (knowledge/contacts) always wins. Change a number there and here together.
 */

import type { Contact, Region } from "./types.js";

const tel = (label: string, number: string, note: string) => ({ kind: "tel", label, href: `tel:${number}`, note });

const danger: Contact = {
  name: "Direct gevaar", note: "", channels: [tel("Bel 112", "112", "Dag en nacht")],
};
const nl: Contact = {
  name: "113 Zelfmoordpreventie (Nederland)", note: "",
  channels: [
    tel("Bel 113", "113", "Gratis en anoniem, dag en nacht"),
    { kind: "chat", label: "Chat op 113.nl", href: "https://www.113.nl", note: "" },
  ],
};
const vl: Contact = {
  name: "Zelfmoordlijn 1813 (Vlaanderen)", note: "",
  channels: [
    tel("Bel 1813", "1813", "Gratis en anoniem"),
    { kind: "chat", label: "Chat op zelfmoord1813.be", href: "https://www.zelfmoord1813.be", note: "" },
  ],
};

export function helpNumbers(region: Region): Contact[] {
  if (region === "nl") return [nl, danger];
  return region === "vl" ? [vl, danger] : [nl, vl, danger];
}
