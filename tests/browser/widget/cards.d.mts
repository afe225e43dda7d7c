export const cards: Record<string, Record<string, unknown>>;
export const contacts: Record<string, unknown>[];
export const guide: Record<string, unknown>;
