/** What a kind of question needs from <baken-question>. */

import type { QuestionCard } from "../types.js";
import type { Draft } from "./draft.js";
import type { Names } from "./names.js";

export interface QuestionView {
  card: QuestionCard;
  locked: boolean;
  /** Too narrow for a table. */
  narrow: boolean;
  draft: Draft;
  /** Names to choose from while typing. */
  names: Names;
  change(draft: Draft): void;
  /** Send the answer now; used where one tap is the answer. */
  submit(draft?: Draft): void;
  warn(text: string): void;
  announce(text: string): void;
}
