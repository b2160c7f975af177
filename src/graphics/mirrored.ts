import { element, type Markup, unescapeXml } from './markup.js';

const TEXT = /<text\b([^<>]*)>([^<]*)<\/text>/g;
const PLACE = / x="([^"]*)"/;
const ANCHOR = / text-anchor="(start|middle|end)"/;
/** Which side of a line is at its place, seen from the other side. */
const OTHER_SIDE: Readonly<Record<string, string>> = { start: 'end', middle: 'middle', end: 'start' };

const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const POP_ISOLATE = '\u2069';

/** Turned round, so that it is upright in a drawing that is mirrored. */
const TURNED = 'scale(-1 1)';

/**
 * A drawing as those see it who read from right to left: all of it mirrored, and in it each line of text upright, on
 * the other side of its place, and read from the right.
 * @param width of the drawing
 */
export function mirrored(drawing: Markup, width: number): Markup {
  const turned = drawing.replace(TEXT, (_, attributes: string, content: string) => {
    const anchor = OTHER_SIDE[ANCHOR.exec(attributes)?.[1] ?? 'start'];
    const others = attributes.replace(PLACE, '').replace(ANCHOR, '');
    const x = -Number(PLACE.exec(attributes)?.[1] ?? 0);
    const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
    return `<text x="${x}"${others}${side} transform="${TURNED}">${read(content)}</text>`;
  }) as Markup;
  return element('g', { transform: `translate(${width} 0) ${TURNED}` }, turned);
}

/** Turns back land, which must not be mirrored. @param width of what is turned back */
export const turnedBack = (drawing: Markup, width: number): Markup =>
  element('g', { transform: `translate(${width} 0) ${TURNED}` }, drawing);

/** A number alone is read as it is; all else from right to left, whatever it begins with. */
const read = (content: string): string =>
  /^[\p{N}%?*]*$/u.test(unescapeXml(content)) ? content : RIGHT_TO_LEFT_ISOLATE + content + POP_ISOLATE;
