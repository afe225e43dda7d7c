/** The frame: header, log, composer, launcher and the calm screens. */

import { css } from "lit";

export const shell = css`
  :host { display: block; background: var(--_bg); }
  :host([mode="launcher"]) { background: none; }
  :host(:not([mode="launcher"])) { height: 100%; min-height: 0; }
  .chat { display: flex; flex-direction: column; height: 100%; min-height: 0; background: var(--_bg); position: relative; }
  .inner { width: 100%; max-width: var(--_width); margin-inline: auto; }

  .launcher {
    position: fixed; right: max(16px, env(safe-area-inset-right)); bottom: max(16px, env(safe-area-inset-bottom));
    z-index: var(--baken-z-index, 1000); border-radius: 999px; padding: .5em 1.2em .5em .7em; min-height: 60px; box-shadow: var(--_shadow);
  }
  .window {
    position: fixed; right: 20px; bottom: 20px; width: min(29rem, calc(100vw - 40px)); height: min(47rem, calc(100dvh - 40px));
    z-index: var(--baken-z-index, 1000); border-radius: var(--_radius); overflow: hidden; box-shadow: var(--_shadow); border: 1px solid var(--_line);
  }

  header { flex: none; background: var(--_surface); border-bottom: 1px solid var(--_line); padding: .5rem 1rem; }
  .top { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .6rem; }
  .brand { display: flex; align-items: center; gap: .5rem; font-size: 1.2em; font-weight: 700; margin-right: auto; color: var(--_primary); line-height: 1.2; }
  .brand svg { width: 34px; height: 34px; flex: none; }
  .tools { display: flex; flex-wrap: wrap; gap: .4rem; }
  .tools button { min-height: 44px; padding: .35em .8em; font-size: .92em; }
  .below { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem 1rem; margin-top: .35rem; }
  .ai { flex: 1 1 17rem; font-size: .85em; line-height: 1.4; color: var(--_muted); }
  #keep { min-height: 44px; font-size: .85em; flex: none; }
  .region { display: flex; align-items: center; gap: .45rem; font-size: .85em; color: var(--_muted); }
  .region select { width: auto; min-height: 44px; padding: .2em .5em; font-size: 1em; }

  .panel { flex: 0 1 auto; max-height: 70%; overflow-y: auto; background: var(--_accent-soft); border-bottom: 1px solid var(--_line); padding: .9rem 1rem; }
  .bar { flex: none; background: var(--_accent-soft); border-bottom: 1px solid var(--_line); padding: .5rem 1rem; }
  .bar .inner { display: flex; flex-wrap: wrap; gap: .4rem .6rem; align-items: center; }
  .bar strong { margin-right: .3rem; }
  .bar .button { min-height: 44px; padding: .3em .8em; font-size: .92em; }
  .contacts { display: grid; gap: .7rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); }

  .guide { flex: none; background: var(--_surface); border-bottom: 1px solid var(--_line); padding: .1rem 1rem .5rem; font-size: .9em; }
  .guide .line { display: flex; flex: 1; justify-content: space-between; gap: 0 1rem; line-height: 1.3; }
  .guide summary { min-height: 44px; color: var(--_text); }
  .guide ol { display: flex; flex-wrap: wrap; gap: .25rem 1.2rem; padding-bottom: .3rem; }
  .guide .now { font-weight: 650; }
  .track { display: block; width: 100%; height: 8px; }
  .track rect { fill: var(--_line); } .track .fill { fill: var(--_primary); }

  .log { container-type: inline-size; flex: 1 1 auto; min-height: 0; overflow-y: auto; overscroll-behavior: contain; padding: 1.1rem 1rem 1.6rem; position: relative; }
  .log:focus-visible { outline-offset: -4px; }
  .entry { margin-top: 1.15rem; display: flow-root; }
  .entry:first-child { margin-top: 0; }
  .bubble { padding: .8rem 1.05rem; border-radius: var(--_radius); max-width: 92%; width: fit-content; background: var(--_surface); border: 1px solid var(--_line); border-bottom-left-radius: 6px; }
  .you .bubble { margin-left: auto; background: var(--_primary-soft); border-color: transparent; border-radius: var(--_radius); border-bottom-right-radius: 6px; white-space: pre-wrap; }
  .you .state { display: block; text-align: right; font-size: .85em; color: var(--_alert); margin-top: .2rem; }
  .bubble + .card, .bubble + .crisis, .bubble + baken-question, .bubble + baken-draft { margin-top: .7rem; }
  .quick { display: flex; flex-wrap: wrap; gap: .55rem; margin-top: .8rem; }
  .status { color: var(--_muted); font-size: .95em; margin-top: 1rem; display: flex; align-items: center; gap: .7rem; }
  .dots { display: inline-flex; gap: 5px; }
  .dots i { width: 9px; height: 9px; border-radius: 50%; background: var(--_primary); animation: breathe 1.8s ease-in-out infinite; }
  .dots i:nth-child(2) { animation-delay: .25s; } .dots i:nth-child(3) { animation-delay: .5s; }
  @keyframes breathe { 0%, 100% { opacity: .3; } 50% { opacity: 1; } }
  .problem { margin-top: 1rem; padding: .9rem 1.05rem; border-radius: var(--_radius); background: var(--_accent-soft); border-left: 5px solid var(--_accent); }
  .problem .row { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .6rem; }

  .foot { flex: none; background: var(--_surface); border-top: 1px solid var(--_line); padding: .5rem 1rem max(.7rem, env(safe-area-inset-bottom)); }
  .steer { display: flex; flex-wrap: wrap; gap: .1rem .2rem; margin-bottom: .2rem; }
  .steer button { min-height: 44px; font-size: .9em; gap: 0; white-space: pre; }
  .compose label { display: block; font-size: .85em; font-weight: 600; margin-bottom: .25rem; }
  .compose .row { display: flex; gap: .6rem; align-items: flex-end; }
  .compose textarea { resize: none; min-height: 50px; max-height: 9.5em; field-sizing: content; }
  .compose button { flex: none; min-height: 50px; }
  .compose .count { font-size: .85em; color: var(--_muted); }

  .screen { flex: 1 1 auto; overflow-y: auto; display: grid; padding: 1.25rem 1rem; }
  .screen .panelcard { width: 100%; max-width: 38rem; margin: auto; background: var(--_surface); border: 1px solid var(--_line); border-radius: calc(var(--_radius) + 4px); padding: clamp(1.1rem, 4vw, 1.8rem); box-shadow: var(--_shadow); }
  .screen svg.art { width: 68px; height: 68px; flex: none; }
  .hello { display: flex; align-items: center; gap: 1rem; }
  legend { padding: 0; }
  .screen .ainotice { background: var(--_primary-soft); border-radius: var(--_radius-control); padding: .8rem 1rem; font-weight: 600; }
  .regions { display: flex; flex-wrap: wrap; gap: .6rem; margin-top: .35rem; }
  .regions .pick { width: auto; flex: 1 1 11rem; }
  .actions { display: flex; flex-wrap: wrap; gap: .7rem; }

  dialog { border: 1px solid var(--_line); border-radius: calc(var(--_radius) + 4px); padding: 1.5rem; max-width: min(28rem, calc(100vw - 24px)); color: var(--_text); background: var(--_surface); font: inherit; box-shadow: var(--_shadow); }
  dialog::backdrop { background: rgb(30 38 42 / .45); }

  .narrow header, .narrow .foot, .narrow .guide, .narrow .panel, .narrow .bar, .narrow .log { padding-inline: .75rem; }
  .narrow .top { flex-wrap: nowrap; }
  .narrow .brand { margin-right: 0; }
  .narrow .brand svg { width: 28px; height: 28px; }
  .narrow .tools { justify-content: flex-end; flex: 1; gap: .25rem; }
  .narrow .tools > button { padding: .3em .5em; font-size: .8em; min-width: 44px; justify-content: center; }
  .narrow .region { font-size: .8em; }
  .narrow .region select { padding: .2em .1em; }
  .narrow .below { flex-wrap: nowrap; gap: .4rem; }
  .narrow .ai { font-size: .78em; line-height: 1.35; }
  .narrow .guide .line { flex-wrap: wrap; }
  .narrow .steer { justify-content: space-between; }
  .narrow .steer { gap: 0; }
  .narrow .steer button { padding-inline: .2em; min-width: 44px; font-size: .82em; justify-content: center; }
  .narrow .bar .button { padding: .3em .6em; font-size: .82em; }
  .narrow .bubble { max-width: 97%; }
  .narrow .bar strong { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  @media (max-width: 375px) { .brand .name { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } }
  @media (max-width: 480px) {
    .window { inset: 0; width: 100%; height: 100%; border: 0; border-radius: 0; }
    .launcher { right: 12px; bottom: 12px; }
  }
  /* Little height, as at 400% zoom: one scroll for everything, so that nothing hides what has focus. */
  @media (max-height: 600px) {
    .chat { overflow-y: auto; display: block; }
    .log, .screen { overflow: visible; }
    .log { min-height: 8rem; }
  }
`;
