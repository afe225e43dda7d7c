/** Contacts as large links. */

import { html } from "lit";
import type { Contact } from "../types.js";
import { link, when } from "../views/text.js";

const looks = (kind: string) => (kind === "tel" ? "button primary" : "button");

export const contactBlock = (contact: Contact) => html`<div class="contact">
  <strong>${contact.name}</strong>
  ${when(contact.note, (note) => html`<p class="muted">${note}</p>`)}
  <div class="ways">${contact.channels.map((channel) => html`<div>
    ${link(channel.href, channel.label, looks(channel.kind))}
    ${when(channel.note, (note) => html`<p class="muted">${note}</p>`)}
  </div>`)}</div>
</div>`;

export const contactBar = (contacts: Contact[]) => contacts.flatMap((contact) =>
  contact.channels.filter((channel) => ["tel", "chat"].includes(channel.kind))
    .map((channel) => link(channel.href, channel.label, "button")));
