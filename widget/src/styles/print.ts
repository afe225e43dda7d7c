/** On paper: black on white, the whole conversation, folds open, nothing to tap on. */

import { css } from "lit";

export const print = css`
  @media print {
    :host, :host([mode]), :host([theme]) {
      --_bg: #fff; --_surface: #fff; --_soft: #fff; --_text: #000; --_muted: #000; --_border: #000; --_line: #888;
      --_primary: #000; --_on-primary: #fff; --_primary-soft: #fff; --_accent: #000; --_accent-soft: #fff; --_alert: #000; --_shadow: none;
      height: auto; font-size: 11pt; color-scheme: light;
    }
    .chat, .log { display: block; height: auto; overflow: visible; }
    .window { position: static; width: auto; height: auto; overflow: visible; }
    .tools, .region, .guide, .foot, .quick, .launcher, .card.files { display: none; }
    .card { border-color: #000; }
    .points :is(th, td) { padding-block: .1em; }
    .curve { max-width: 22rem; }
    .curve .hatch { stroke: #000; stroke-width: .5; }
    table.money .difference > * { border: solid #000; border-width: 1px 0; border-radius: 0 !important; }
    tr, .lines li, figure, .contact { break-inside: avoid; }
    summary::before { content: none; }
    details::details-content { display: block; content-visibility: visible; }
  }
`;
