/** Characters of the text in the place of a picture, which a screen reader cannot stop. */
export const LONGEST_ALT = 250;

/** Its finding, and that all of it stands elsewhere in words. */
export function altOf(title: string, where = ''): string {
  const room = LONGEST_ALT - where.length - 1;
  const told = title.length > room ? `${title.slice(0, room - 1).trimEnd()}…` : title;
  return `${told}${/[.!?\u2026\u3002\u1362\u17d4]$/u.test(told) ? '' : '.'}${where}`;
}
