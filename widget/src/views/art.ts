/** The beacon of the header and the calm screens. */

import { html } from "lit";

export const beacon = html`<svg class="art" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
  <circle cx="32" cy="32" r="32" fill="#f7dfc0"/>
  <path d="M0 45a32 32 0 0 0 64 0c-8 4-12-2-20 0s-14 4-22 1-14 2-22-1z" fill="#7fb8b6"/>
  <path d="M35 17 61 9v13z" fill="#fff6e2"/><path d="M29 17 3 9v13z" fill="#fff6e2"/>
  <path d="M27 24h10l4 29H23z" fill="#1d5f66"/><path d="M26 32h12l1 7H25z" fill="#fbf7f1"/>
  <path d="M26 12h12v12H26z" fill="#d98a3d"/><path d="M24 23h16v3H24zM25 12l7-6 7 6z" fill="#173f45"/>
  <path d="M0 46c8 3 14-2 22 1s14 1 22-1 12 4 20 0l-1 6a32 32 0 0 1-61 0z" fill="#4f979a"/>
</svg>`;
