/** Cards and questions. */

import { css } from "lit";

export const cards = css`
  .card { background: var(--_surface); border: 1px solid var(--_line); border-radius: var(--_radius); padding: clamp(1rem, 3vw, 1.5rem); box-shadow: var(--_shadow); }
  .card.warm { background: var(--_accent-soft); }
  .card h3 + * { margin-top: .6em; }
  .next { background: var(--_primary-soft); border-radius: var(--_radius-control); padding: .8rem 1rem; }
  .next strong { display: block; }
  .fine { border-top: 1px solid var(--_line); padding-top: .7em; font-size: .9em; color: var(--_muted); }
  .contact + .contact { margin-top: .7em; }
  .contact .ways { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .35rem; }
  .contact .ways .button { font-weight: 600; }

  .crisis { border: 2px solid var(--_accent); background: var(--_accent-soft); border-radius: var(--_radius); padding: clamp(1rem, 3vw, 1.5rem); }
  .crisis .ways { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: .6rem; }
  .crisis .ways .button { width: 100%; min-height: 60px; font-size: 1.08em; justify-content: center; text-align: center; }

  dl.answers > div { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: .2rem 1rem; padding: .45em 0; border-bottom: 1px solid var(--_line); }
  dl.answers > div:last-child, tbody:last-child tr:last-child > * { border-bottom: 0; }
  dl.answers dt { color: var(--_muted); }
  dl.answers dd { font-weight: 600; white-space: pre-wrap; }

  .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); gap: 1rem; }
  .side { border: 1px solid var(--_line); border-radius: var(--_radius-control); padding: 1rem; background: var(--_bg); }
  .side h5 { margin: .9em 0 .3em; font-size: .95em; font-weight: 650; }
  .side li { padding: .4em 0; }
  .side li + li { border-top: 1px solid var(--_line); }
  .weight { display: block; width: 100%; max-width: 11rem; height: 12px; margin-top: .3rem; }
  .weight rect { fill: var(--_line); }
  .weight .on.voor { fill: var(--_primary); } .weight .on.tegen { fill: var(--_accent); }

  .figure { display: flex; flex-wrap: wrap; gap: 1rem 1.5rem; align-items: center; }
  .figure svg { width: 168px; height: 168px; flex: none; }
  .figure .cell { fill: var(--_line); } .figure .cell.on { fill: var(--_primary); }
  .figure .words { flex: 1 1 13rem; }
  .big { font-size: 1.8em; font-weight: 700; color: var(--_primary); line-height: 1.2; }

  .question h3 { font-size: 1.2em; }
  .question .body { margin-top: 1rem; }
  .options { display: grid; gap: .6rem; }
  .pick { display: flex; align-items: center; gap: .8rem; min-height: 54px; width: 100%; padding: .6rem 1rem; border: 1.5px solid var(--_border); border-radius: var(--_radius-control); background: var(--_surface); color: var(--_text); cursor: pointer; text-align: left; }
  .pick:hover { background: var(--_soft); }
  .pick .words { min-width: 0; }
  .pick .note { display: block; font-size: .88em; color: var(--_muted); }
  .pick input { width: 24px; height: 24px; flex: none; margin: 0; accent-color: var(--_primary); }
  .pick:has(input:checked), .pick[aria-pressed="true"] { border-color: var(--_primary); background: var(--_primary-soft); box-shadow: inset 0 0 0 1px var(--_primary); }
  .pick .mark { flex: none; width: 28px; height: 28px; border: 2px solid var(--_border); border-radius: 50%; display: grid; place-items: center; font-weight: 700; font-size: .85em; line-height: 1; }
  .pick[aria-pressed="true"] .mark { background: var(--_primary); border-color: var(--_primary); color: var(--_on-primary); }
  .locked .pick { cursor: default; background: none; border-color: var(--_line); color: var(--_muted); box-shadow: none; }
  .locked .pick .mark { border-color: var(--_line); }
  .locked .pick:has(input:checked), .locked .pick[aria-pressed="true"] { color: var(--_text); border-color: var(--_border); background: var(--_primary-soft); }

  .scale { display: grid; grid-template-columns: repeat(auto-fit, minmax(46px, 1fr)); gap: .35rem; }
  .scale .pick { flex-direction: column; gap: .15rem; padding: .45rem 0; justify-content: center; min-width: 44px; font-weight: 600; }
  .scale-ends { display: flex; justify-content: space-between; gap: 1rem; font-size: .9em; color: var(--_muted); margin-bottom: .5rem; }
  .scale-ends span:last-child { text-align: right; }
  .names { border: 1.5px solid var(--_border); border-radius: var(--_radius-control); margin-top: .4rem; overflow: hidden; background: var(--_surface); }
  .names li { min-height: 48px; padding: .6rem 1rem; cursor: pointer; }
  .names li + li { border-top: 1px solid var(--_line); }
  .names li:hover, .names [aria-selected="true"] { background: var(--_primary-soft); }
  .names [aria-selected="true"] { box-shadow: inset 4px 0 var(--_primary); }
  .names .note { display: block; font-size: .88em; color: var(--_muted); }
  .order { background: var(--_soft); border-radius: var(--_radius-control); padding: .8rem 1rem; margin-top: .9rem; }
  .order ol { padding-left: 1.5em; }
  .send { display: flex; flex-wrap: wrap; gap: .5rem .8rem; align-items: center; margin-top: 1rem; }
  .hint { color: var(--_muted); font-size: .92em; margin-bottom: .6rem; }
  .wrong { color: var(--_alert); font-weight: 600; margin-top: .7rem; }
  .under { border-top: 1px solid var(--_line); margin-top: 1rem; padding-top: .5rem; display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: flex-start; justify-content: space-between; }
  .under details { flex: 1 1 14rem; }
  .entry-field { max-width: 22rem; }

  .rows { display: grid; gap: .9rem; }
  .rowset { border: 1px solid var(--_line); border-radius: var(--_radius-control); padding: .8rem; background: var(--_bg); }
  .rowset.pending { border-color: var(--_accent); border-width: 2px; }
  .rowset legend { float: left; width: 100%; font-weight: 600; margin-bottom: .5rem; padding: 0; }
  .rowset .cells { clear: both; display: grid; gap: .4rem; }
  .rowset .pick { min-height: 48px; padding: .4rem .7rem; }
  .dots3 { display: inline-flex; gap: 3px; vertical-align: middle; }
  .dots3 i { width: 9px; height: 9px; border-radius: 50%; border: 1.5px solid var(--_accent); }
  .dots3 i.on { background: var(--_accent); }
  table.matrix { table-layout: fixed; }
  table.matrix thead td { width: 40%; }
  table.matrix td { text-align: center; padding: .15em; vertical-align: middle; }
  table.matrix thead th:not(:first-child) { text-align: center; vertical-align: bottom; }
  h4.group { margin-top: 1.2rem; }
  table.matrix .pick { min-height: 48px; min-width: 48px; padding: 0; justify-content: center; border-color: transparent; background: none; box-shadow: none; width: 100%; }
  table.matrix .pick:hover { background: var(--_soft); }
  table.matrix .pick:has(input:checked) { background: var(--_primary-soft); border-color: var(--_primary); }
  table.matrix tr.pending th { border-left: 4px solid var(--_accent); }
  @container (max-width: 620px) {
    dl.answers > div { grid-template-columns: minmax(0, 1fr); }
    table.stacking, table.stacking tbody, table.stacking tr, table.stacking td, table.stacking tbody th { display: block; width: 100%; }
    table.stacking thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    table.stacking tr { padding: .6em 0; }
    table.stacking tr + tr { border-top: 1px solid var(--_line); }
    table.stacking th, table.stacking td { border: 0; padding: .2em 0; }
    table.stacking td::before { content: attr(data-label) ": "; color: var(--_muted); }
  }
`;
