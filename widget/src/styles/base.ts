/** Text, buttons, fields and focus; shared by every shadow root. */

import { css } from "lit";

export const base = css`
  *, *::before, *::after { box-sizing: border-box; }
  :host { display: block; font: 400 var(--_size)/1.55 var(--_font); color: var(--_text); overflow-wrap: break-word; }
  [hidden] { display: none !important; }
  p, ul, ol, dl, dd, figure, h1, h2, h3, h4, fieldset { margin: 0; padding: 0; border: 0; }
  fieldset { min-width: 0; }
  ul.text, ol.text { padding-left: 1.4em; }
  ul.plain, ol.plain { list-style: none; }
  .stack > * + * { margin-top: .7em; }
  h2, h3, h4 { font-weight: 650; line-height: 1.3; }
  h2 { font-size: 1.35em; }
  h3 { font-size: 1.1em; }
  h4 { font-size: 1em; }
  a { color: var(--_primary); text-decoration: underline; text-underline-offset: .18em; }
  .muted { color: var(--_muted); font-size: .9em; }
  .sr { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

  button, .button {
    font: inherit; line-height: 1.3; color: var(--_primary); background: var(--_surface);
    min-height: 48px; min-width: 48px; padding: .55em 1.05em; border: 1.5px solid var(--_primary);
    border-radius: var(--_radius-control); cursor: pointer; text-align: left;
    display: inline-flex; align-items: center; gap: .55em; text-decoration: none;
    transition: background-color .15s ease;
  }
  button:hover, .button:hover { background: var(--_primary-soft); }
  button.primary, .button.primary { background: var(--_primary); color: var(--_on-primary); font-weight: 600; }
  button.primary:hover, .button.primary:hover { background: color-mix(in srgb, var(--_primary) 88%, var(--_text)); }
  button.quiet { background: none; border-color: transparent; text-decoration: underline; text-underline-offset: .18em; padding-inline: .5em; }
  button.quiet:hover { background: var(--_primary-soft); }
  button.alert { color: var(--_alert); border-color: var(--_alert); }
  button.alert:hover { background: var(--_alert-soft); }
  button[aria-disabled="true"] { cursor: default; color: var(--_muted); border-color: var(--_line); background: none; font-weight: 400; }
  button.quiet[aria-disabled="true"] { border-color: transparent; }
  button[aria-disabled="true"][aria-pressed="true"] { color: var(--_text); background: var(--_primary-soft); border-color: var(--_border); }

  :focus { outline: none; }
  :focus-visible { outline: 3px solid var(--_focus); outline-offset: 2px; }
  .pick:has(input:focus-visible) { outline: 3px solid var(--_focus); outline-offset: 2px; }
  .pick input:focus-visible { outline: none; }

  input[type="text"], textarea, select {
    font: inherit; color: var(--_text); background: var(--_surface); width: 100%; min-height: 48px;
    padding: .55em .8em; border: 1.5px solid var(--_border); border-radius: var(--_radius-control);
  }
  textarea { display: block; resize: vertical; line-height: 1.45; }
  input[readonly], textarea[readonly] { background: none; border-color: var(--_line); }
  label.field { display: block; font-weight: 600; margin-bottom: .3em; }

  summary { cursor: pointer; min-height: 44px; display: flex; align-items: center; gap: .5em; color: var(--_primary); border-radius: 8px; }
  summary::-webkit-details-marker { display: none; }
  summary::before { content: ""; width: .5em; height: .5em; border: solid currentColor; border-width: 0 2px 2px 0; transform: rotate(-45deg); flex: none; margin: 0 .25em; }
  details[open] > summary::before { transform: rotate(45deg); }
  details > :not(summary) { margin-bottom: .6em; }

  table { border-collapse: collapse; width: 100%; font-size: .92em; }
  th, td { text-align: left; vertical-align: top; padding: .5em .6em; border-bottom: 1px solid var(--_line); }
  th { font-weight: 600; }
  .scroller { overflow-x: auto; }

  @media (prefers-reduced-motion: reduce) {
    *, *::before, *::after { transition: none !important; animation: none !important; scroll-behavior: auto !important; }
  }
  @media (forced-colors: active) {
    :focus-visible, .pick:has(input:focus-visible) { outline-color: Highlight; }
    button[aria-disabled="true"] { color: GrayText; border-color: GrayText; }
    button[aria-pressed="true"], .pick:has(input:checked) { border: 3px solid Highlight; }
    .names [aria-selected="true"] { outline: 3px solid Highlight; outline-offset: -3px; }
    .bubble, .card, .panel { border: 1px solid CanvasText; }
    svg.art { forced-color-adjust: auto; }
  }
`;
