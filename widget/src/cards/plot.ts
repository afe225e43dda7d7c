/** The geometry of the line of income: from hours and eurocents to places in the picture. */

import { strings } from "../strings.nl.js";
import type { Curve, CurvePoint } from "../types.js";

const words = strings.income;
export const LEFT = 12, RIGHT = 308, TOP = 62, BOTTOM = 218, WIDTH = 320, HEIGHT = 260;
/** The middle of the letters of the marks. */
export const LETTER = BOTTOM - 14;
/** The room that a name with its amount needs. */
const LABEL = { width: 78, height: 30 };

export interface Plot {
  x(hours: number): number;
  y(total: number): number;
  /** The height of the line at these hours; between two points a straight line. */
  at(hours: number): number;
  /** The corners of the line from one number of hours to another. */
  part(from: number, to: number): string;
  ticks: number[];
  highest: CurvePoint;
}

/** From hours and eurocents to the picture. The bottom is € 0, so that a difference looks no larger than it is. */
export function plotOf(points: CurvePoint[]): Plot {
  const first = points[0]?.hours ?? 0;
  const last = points.at(-1)?.hours ?? first + 1;
  const highest = points.reduce((most, one) => (one.total > most.total ? one : most));
  const bottom = Math.min(0, ...points.map((one) => one.total));
  const range = Math.max(1, highest.total - bottom);
  const round = (value: number) => Math.round(value * 10) / 10;
  const inside = (hours: number) => Math.min(last, Math.max(first, hours));
  const x = (hours: number) => round(LEFT + ((inside(hours) - first) / (last - first)) * (RIGHT - LEFT));
  const y = (total: number) => round(BOTTOM - ((total - bottom) / range) * (BOTTOM - TOP));
  function at(hours: number): number {
    const wanted = inside(hours);
    const next = points.findIndex((one) => one.hours >= wanted);
    const [before, after] = [points[next - 1] ?? highest, points[next] ?? highest];
    if (next <= 0 || after.hours === wanted) return y(after.total);
    return y(before.total + ((after.total - before.total) * (wanted - before.hours)) / (after.hours - before.hours));
  }
  const part = (from: number, to: number) => [
    `${x(from)},${at(from)}`,
    ...points.filter((one) => one.hours > from && one.hours < to).map((one) => `${x(one.hours)},${y(one.total)}`),
    `${x(to)},${at(to)}`,
  ].join(" ");
  const step = last - first > 20 ? 8 : last - first > 8 ? 4 : 1;
  const ticks = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
  return { x, y, at, part, ticks, highest };
}

type Anchor = "start" | "middle" | "end";
interface Box { left: number; right: number; top: number; bottom: number }
export interface Person { name: string; text: string; x: number; y: number; look: "here" | "there"; above: boolean; anchor: Anchor; place: number; box: Box }

const apart = (one: Box, other: Box) =>
  one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;

/** The room that words take beside a point. `lift`: a step further up. */
function beside(x: number, y: number, above: boolean, anchor: Anchor, lift: number) {
  const place = anchor === "start" ? Math.max(4, x - 8) : anchor === "end" ? Math.min(WIDTH - 4, x + 8) : x;
  const left = anchor === "start" ? place : anchor === "end" ? place - LABEL.width : place - LABEL.width / 2;
  const top = above ? y - 12 - LABEL.height - lift : y + 12;
  return { above, anchor, place, box: { left, right: left + LABEL.width, top, bottom: top + LABEL.height } };
}

/** Where the words of "now" and "then" stand: the higher one above the line, the lower one below it, away from where the line goes and from each other. */
export function persons(plot: Plot, curve: Curve): Person[] {
  const found = (["now", "then"] as const).flatMap((which) => {
    const hours = curve[which];
    const text = curve.points.find((one) => one.hours === hours)?.text ?? "";
    return hours === null ? [] : [{ name: words[which], text, x: plot.x(hours), y: plot.at(hours), look: which === "now" ? "here" as const : "there" as const }];
  });
  const [one, other] = [found[0], found[1]];
  const slope = one && other ? Math.sign((one.y - other.y) * (other.x - one.x)) : 0;
  const placed: Person[] = [];
  for (const item of found.toSorted((a, b) => a.y - b.y)) {
    const away = (above: boolean): Anchor => (slope === 0 ? "middle" : (slope > 0) === above ? "end" : "start");
    const first = placed.length === 0;
    const choices = [{ above: first, lift: 0 }, { above: !first, lift: 0 }, { above: true, lift: LABEL.height }, { above: true, lift: 2 * LABEL.height }].flatMap(({ above, lift }) =>
      [away(above), "middle" as const, "start" as const, "end" as const].map((anchor) => beside(item.x, item.y, above, anchor, lift)));
    const fitting = choices.filter(({ box }) => box.left >= 0 && box.right <= WIDTH && box.bottom <= LETTER - 9);
    const chosen = fitting.find(({ box }) => placed.every((before) => apart(box, before.box))) ?? fitting[0] ?? choices[0];
    if (chosen) placed.push({ ...item, ...chosen });
  }
  return placed;
}
