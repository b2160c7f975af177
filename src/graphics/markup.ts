/** XML 1.0 has no character for these: control characters, lone surrogates, two non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const NOT_XML = /[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const REPLACEMENT = '\ufffd';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Any text as XML character data, safe in content and in quoted attributes. */
export function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, REPLACEMENT)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const CHARACTERS = new Map(Object.entries(ENTITIES).map(([character, entity]) => [entity, character]));

/** Reverses {@link escapeXml}. */
export const unescapeXml = (text: string): string =>
  text.replace(/&\w+;/g, (entity) => CHARACTERS.get(entity) ?? entity);

/** SVG that was put together by {@link element}: everything in it that was text is escaped. */
export type Markup = string & { readonly __markup: unique symbol };

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Two decimals of a pixel are finer than any screen. */
const DECIMALS = 100;

export const NOTHING = '' as Markup;

/** An element. Attributes that are `undefined` are left out, numbers are rounded to hundredths. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (Markup | readonly Markup[])[]
): Markup {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${typeof value === 'number' ? rounded(value) : escapeXml(value)}"`,
  );
  const content = children.flat().join('');
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}` as Markup;
}

export const characters = (text: string): Markup => escapeXml(text) as Markup;

export const joined = (...pieces: readonly (Markup | readonly Markup[])[]): Markup =>
  pieces.flat().join('') as Markup;

export function rounded(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`${value} is no coordinate`);
  return Math.round(value * DECIMALS) / DECIMALS;
}

interface LabelStyle {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Distance from the middle of a line of capitals down to its baseline, in ems. */
const MIDDLE_TO_BASELINE = 0.35;

const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}]/u;
const LEFT_TO_RIGHT = /\p{sc=Latin}/u;
const RIGHT_TO_LEFT_MARK = '\u200f';
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** A name for a sentence of ours: one from right to left does not turn what is around it, another such name least. */
export const inSentence = (name: string): string =>
  RIGHT_TO_LEFT.test(name) ? FIRST_STRONG_ISOLATE + name + POP_ISOLATE : name;

/** Brackets and dashes at the ends of a name from right to left stand where it reads them, in a line of ours. */
const bothEnds = (text: string): string =>
  RIGHT_TO_LEFT.test(text) && !LEFT_TO_RIGHT.test(text)
    ? RIGHT_TO_LEFT_MARK + text + RIGHT_TO_LEFT_MARK
    : text;

/** A line of text that begins (or ends, or has its middle) at `x`, on the baseline `y`. */
export function label(text: string, x: number, y: number, { size, fill, bold, anchor }: LabelStyle): Markup {
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      fill,
      'font-weight': bold ? 600 : undefined,
      'text-anchor': anchor === 'start' ? undefined : anchor,
    },
    characters(bothEnds(text)),
  );
}

/** A line of text with its middle at the height `y`. */
export const centredLabel = (text: string, x: number, y: number, style: LabelStyle): Markup =>
  label(text, x, y + style.size * MIDDLE_TO_BASELINE, style);
