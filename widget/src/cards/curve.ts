/** The line of income over the hours of work, drawn from the points of the app. Amounts to read are texts of the app; `total` only places a point. */

import { html, nothing, svg } from "lit";
import { strings } from "../strings.nl.js";
import type { Curve, CurveMark } from "../types.js";
import { when } from "../views/text.js";
import { BOTTOM, HEIGHT, LEFT, LETTER, RIGHT, TOP, WIDTH, persons, plotOf } from "./plot.js";
import type { Person, Plot } from "./plot.js";
import { unbroken } from "./sum.js";

const words = strings.income;

const letter = (index: number) => String.fromCharCode(65 + (index % 26));

function tag(x: number, index: number) {
  return svg`<circle class="tag" cx=${x} cy=${LETTER} r="9"></circle><text class="letter" x=${x} y=${LETTER} dy=".36em" text-anchor="middle">${letter(index)}</text>`;
}

/** A plateau is hatched below the line; a cliff is a thick piece of line on a dashed pole. Each has its letter. */
function markView(plot: Plot, mark: CurveMark, index: number) {
  const [from, to] = [plot.x(mark.from), plot.x(mark.to)];
  const middle = (from + to) / 2;
  if (mark.kind === "cliff") {
    return svg`<path class="pole" d="M${middle},${plot.at((mark.from + mark.to) / 2)}V${BOTTOM}"></path><polyline class="cliff" points=${plot.part(mark.from, mark.to)}></polyline>${tag(middle, index)}`;
  }
  const count = Math.max(1, Math.floor((to - from) / 6));
  const hatch = Array.from({ length: count + 1 }, (_, step) => {
    const share = step / count;
    return `M${(from + share * (to - from)).toFixed(1)},${plot.at(mark.from + share * (mark.to - mark.from))}V${BOTTOM}`;
  }).join("");
  return svg`<polygon class="plateau" points=${`${from},${BOTTOM} ${plot.part(mark.from, mark.to)} ${to},${BOTTOM}`}></polygon>
    <path class="hatch" d=${hatch}></path>${tag(middle, index)}`;
}

function personView({ name, text, x, y, look, above, anchor, place, box }: Person) {
  const shape = look === "here" ? svg`<circle class="here" cx=${x} cy=${y} r="6.5"></circle>`
    : svg`<path class="there" d="M${x},${y - 8}l8,8l-8,8l-8,-8z"></path>`;
  return svg`${shape}<text class="halo" y=${above ? box.bottom - 1 : box.top + 1} text-anchor=${anchor}>
    <tspan class="name" x=${place} dy=${!above ? ".8em" : text ? "-1.2em" : "0"}>${name}</tspan>
    ${when(text, (given) => svg`<tspan x=${place} dy="1.2em">${unbroken(given)}</tspan>`)}</text>`;
}

/** The highest amount stands at the top line, on the side where no other words are, unless a person stands there already. */
function highest(plot: Plot, people: Person[]) {
  if (people.some((one) => one.text === plot.highest.text)) return nothing;
  const crowded = people.filter((one) => one.box.top < TOP && one.box.bottom > TOP - 20);
  const right = crowded.some((one) => one.x < WIDTH / 2);
  if (right && crowded.some((one) => one.x >= WIDTH / 2)) return nothing;
  return svg`<text class="halo" x=${right ? RIGHT : LEFT} y=${TOP - 6} text-anchor=${right ? "end" : "start"}>${unbroken(plot.highest.text)}</text>`;
}

function picture(curve: Curve) {
  const plot = plotOf(curve.points);
  const people = persons(plot, curve);
  const marked = (kind: CurveMark["kind"]) => curve.marks.map((mark, index) => (mark.kind === kind ? markView(plot, mark, index) : nothing));
  const said = [curve.caption, ...curve.marks.map((one) => one.text)].filter(Boolean).join(" ");
  return svg`<svg class="curve" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">
    <title>${curve.title}</title><desc>${said}</desc>
    <text x="2" y="15">${curve.y_label}</text>
    <path class="grid" d="M${LEFT},${TOP}H${RIGHT}"></path>
    ${marked("plateau")}
    <path class="axis" d="M${LEFT},${BOTTOM}H${RIGHT}${plot.ticks.map((tick) => `M${plot.x(tick)},${BOTTOM}v5`).join("")}"></path>
    ${plot.ticks.map((tick) => svg`<text x=${plot.x(tick)} y=${BOTTOM + 6} dy="1em" text-anchor="middle">${words.hours(tick)}</text>`)}
    <text x=${(LEFT + RIGHT) / 2} y=${HEIGHT - 5} text-anchor="middle">${curve.x_label}</text>
    <polyline class="line" points=${curve.points.map((one) => `${plot.x(one.hours)},${plot.y(one.total)}`).join(" ")}></polyline>
    ${marked("cliff")}
    <text class="halo" x=${LEFT + 3} y=${plot.y(0) - 5}>${words.zero}</text>
    ${highest(plot, people)}${people.map(personView)}
  </svg>`;
}

/** Which person stands at these hours, in words. */
function who(curve: Curve, hours: number): string {
  const names = [...(curve.now === hours ? [words.now] : []), ...(curve.then === hours ? [words.then] : [])];
  return names.map(words.place).join("");
}

export const curveView = (curve: Curve) => html`<figure>
  ${when(curve.title, (title) => html`<h4>${title}</h4>`)}
  ${picture(curve)}
  <figcaption class="stack">${when(curve.caption, (caption) => html`<p class="muted">${caption}</p>`)}
    ${when(curve.marks.length, () => html`<ul class="plain marks">${curve.marks.map((mark, index) => html`<li>
      <strong class="letter">${letter(index)}</strong><span>${unbroken(mark.text)}</span></li>`)}</ul>`)}</figcaption>
</figure>
<details class="points"><summary>${words.table}</summary><table>
  <caption class="sr">${curve.title}</caption>
  <thead><tr><th scope="col">${curve.x_label}</th><th scope="col" class="amount">${curve.y_label}</th></tr></thead>
  <tbody>${curve.points.map((one) => html`<tr><th scope="row">${words.hours(one.hours)}${who(curve, one.hours)}</th><td class="amount">${unbroken(one.text)}</td></tr>`)}</tbody>
</table></details>`;
