/** Unknown JSON → contacts, with only the links that may be followed. */

import { contactLink } from "./links.js";
import * as read from "./read.js";
import { strings } from "./strings.nl.js";
import type { Channel, Contact } from "./types.js";

function parseChannel(json: read.Json): Channel | null {
  const value = read.text(json["value"]);
  const kind = read.text(json["kind"]);
  const href = contactLink(read.text(json["href"]) || (kind === "tel" ? `tel:${value}` : value));
  if (href === null) return null;
  const given = read.text(json["label"]) || value || read.text(json["name"]);
  // A bare number or site gets a verb; "Bel 113" has one.
  const label = /^(bel|chat|mail|app)\b/i.test(given) ? given : strings.channel(kind, given);
  return { kind, label, href, note: read.text(json["note"]) };
}

/** A contact has channels, or is itself one channel (as on the crisis card). */
export function parseContacts(value: unknown): Contact[] {
  const contacts: Contact[] = [];
  for (const json of read.objects(value)) {
    const name = read.text(json["name"]);
    const nested = Array.isArray(json["channels"]);
    const channels = (nested ? read.objects(json["channels"]) : [json])
      .map(parseChannel).filter((channel): channel is Channel => channel !== null);
    const note = nested || channels.length === 0 ? read.text(json["note"]) || read.text(json["for"]) : "";
    const known = contacts.find((contact) => contact.name === name);
    if (known && !nested) known.channels.push(...channels);
    else if (name || channels.length) contacts.push({ name, note, channels });
  }
  return contacts;
}
