/** Registers the elements of the widget. */

import { BakenDraft } from "./cards/draft.js";
import { BakenChat } from "./chat.js";
import { BakenQuestion } from "./question/element.js";

const ELEMENTS = { "baken-chat": BakenChat, "baken-question": BakenQuestion, "baken-draft": BakenDraft };

for (const [name, element] of Object.entries(ELEMENTS)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
