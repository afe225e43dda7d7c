/** Colours and sizes. Each has a public custom property (see README.md) and a default that meets WCAG AA. */

import { css } from "lit";

const dark = css`
  --_bg: var(--baken-color-background, #1a2024);
  --_surface: var(--baken-color-surface, #232b30);
  --_soft: var(--baken-color-surface-soft, #2b353b);
  --_text: var(--baken-color-text, #eef1ef);
  --_muted: var(--baken-color-text-muted, #b9c4c6);
  --_border: var(--baken-color-border, #87979c);
  --_line: var(--baken-color-line, #3c484f);
  --_primary: var(--baken-color-primary, #8fd0cb);
  --_on-primary: var(--baken-color-on-primary, #10272a);
  --_primary-soft: var(--baken-color-primary-soft, #21434a);
  --_accent: var(--baken-color-accent, #f0bd84);
  --_accent-soft: var(--baken-color-accent-soft, #43351f);
  --_alert: var(--baken-color-alert, #ffb3a5);
  --_alert-soft: var(--baken-color-alert-soft, #4a2723);
  --_focus: var(--baken-color-focus, #ffd66b);
  --_shadow: var(--baken-shadow, 0 1px 2px rgb(0 0 0 / .4), 0 10px 34px rgb(0 0 0 / .35));
`;

export const tokens = css`
  :host {
    --_font: var(--baken-font-family, "Atkinson Hyperlegible", "Nunito Sans", "Segoe UI", system-ui, -apple-system, Roboto, "Noto Sans", "DejaVu Sans", sans-serif);
    --_size: var(--baken-font-size, 1.125rem);
    --_radius: var(--baken-radius, 20px);
    --_radius-control: var(--baken-radius-control, 14px);
    --_width: var(--baken-content-width, 44rem);
    --_bg: var(--baken-color-background, #fbf7f1);
    --_surface: var(--baken-color-surface, #ffffff);
    --_soft: var(--baken-color-surface-soft, #f5efe6);
    --_text: var(--baken-color-text, #25323a);
    --_muted: var(--baken-color-text-muted, #53626a);
    --_border: var(--baken-color-border, #77878b);
    --_line: var(--baken-color-line, #e6ddd0);
    --_primary: var(--baken-color-primary, #1d5f66);
    --_on-primary: var(--baken-color-on-primary, #ffffff);
    --_primary-soft: var(--baken-color-primary-soft, #dff0ee);
    --_accent: var(--baken-color-accent, #8a4a12);
    --_accent-soft: var(--baken-color-accent-soft, #fdeedb);
    --_alert: var(--baken-color-alert, #9c2f1f);
    --_alert-soft: var(--baken-color-alert-soft, #fdebe7);
    --_focus: var(--baken-color-focus, #6a2c8a);
    --_shadow: var(--baken-shadow, 0 1px 2px rgb(67 52 30 / .07), 0 10px 34px rgb(67 52 30 / .09));
    color-scheme: light;
  }
  @media screen and (prefers-color-scheme: dark) {
    :host(:not([theme="light"])) { ${dark} color-scheme: dark; }
  }
  :host([theme="dark"]) { ${dark} color-scheme: dark; }
`;
