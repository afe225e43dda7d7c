/** Which links may be followed: https and tel everywhere; mailto only for contacts, a path of this app only for its own files. */

export function safeLink(href: string): string | null {
  const trimmed = href.trim();
  if (/^tel:[+*#0-9 ()-]+$/i.test(trimmed)) return trimmed.replace(/[ ()-]/g, "");
  if (!/^https:\/\//i.test(trimmed)) return null;
  try {
    const url = new URL(trimmed);
    return url.protocol === "https:" && url.username === "" && url.password === "" ? url.href : null;
  } catch {
    return null;
  }
}

export function contactLink(href: string): string | null {
  return /^mailto:[^\s?<>"]+@[^\s?<>"]+$/i.test(href.trim()) ? href.trim() : safeLink(href);
}

/** A path of the app itself: one slash first, so never another site, and no way up. */
export const ownFile = (href: string): string | null => (/^\/[\w-]+(?:[/.][\w-]+)*$/.test(href) ? href : null);
