/** Read a field of unknown JSON as the type we need, or a harmless default. Nothing here throws. */

export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const object = (value: unknown): Json => (isObject(value) ? value : {});

export function text(value: unknown, otherwise = ""): string {
  if (typeof value === "string") return value;
  return typeof value === "number" && Number.isFinite(value) ? String(value) : otherwise;
}

export const number = (value: unknown): number | null =>
  typeof value === "number" && Number.isFinite(value) ? value : null;

export const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

export const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.map((item) => text(item)).filter((item) => item !== "") : [];

/** A paragraph list; one string counts as one paragraph. */
export const paragraphs = (value: unknown): string[] => (typeof value === "string" ? [value] : texts(value));

export function textMap(value: unknown): Record<string, string> {
  const map: Record<string, string> = {};
  for (const [key, item] of Object.entries(object(value))) map[key] = text(item);
  return map;
}
