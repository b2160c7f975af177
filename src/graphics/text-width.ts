/*
 * Advance widths in ems, by the metrics of Arial, which programs that do not read the font in a graphic have instead.
 * Source Sans 3, the font that graphics carry, is narrower.
 */
const WIDTHS: readonly (readonly [characters: RegExp, ems: number])[] = [
  [/[ijl'’|]/u, 0.23],
  [/[tfI.,:;!()[\] /·]/u, 0.3],
  [/[rJ"*-]/u, 0.37],
  [/[mM%]/u, 0.85],
  [/[wCGOQDNHUR&→↓↑]/u, 0.74],
  [/[W—@]/u, 0.97],
  [/[A-Z]/u, 0.67],
  [/[\p{Lu}]/u, 0.74],
  [/[\p{Script=Cyrillic}]/u, 0.6],
];
const OTHER = 0.56;
/** How much wider semi-bold is. */
const BOLD_FACTOR = 1.06;

const known = new Map<string, number>();

/** Width of a text in pixels, never less than it will be. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * fontSize * (bold ? BOLD_FACTOR : 1);
}

function emsOf(character: string): number {
  let ems = known.get(character);
  if (ems === undefined) {
    const plain = character.normalize('NFD').charAt(0);
    ems = WIDTHS.find(([pattern]) => pattern.test(plain))?.[1] ?? OTHER;
    known.set(character, ems);
  }
  return ems;
}

/**
 * A text in lines that are at most so wide, broken at blanks; a longer word stands alone on its line.
 */
export function wrapped(text: string, width: number, fontSize: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = `${line} ${word}`;
    if (line !== undefined && textWidth(longer, fontSize, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
