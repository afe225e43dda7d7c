/** One list of style sheets for every shadow root, so that focus rings and buttons are the same everywhere. */

import { base } from "./base.js";
import { cards } from "./cards.js";
import { income } from "./income.js";
import { print } from "./print.js";
import { shell } from "./shell.js";
import { tokens } from "./tokens.js";

export const chatStyles = [tokens, base, shell, cards, income, print];
/** Inside the chat the colours are inherited; nested roots only need the looks. */
export const nestedStyles = [base, cards];
