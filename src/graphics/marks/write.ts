import { type Attributes, type Marks, rounded } from './mark.js';

/** Characters that XML 1.0 excludes: control characters, lone surrogates and two noncharacters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: matches control characters on purpose
const NOT_XML = /[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const REPLACEMENT = '\ufffd';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Escapes text for XML content and quoted attributes; excluded characters become U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, REPLACEMENT)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/**
 * Serializes nodes as SVG. Numbers are rounded to hundredths.
 * @throws Error for NaN and infinite coordinates
 */
export function serializeValue(marks: Marks): string {
  if (!('name' in marks)) return marks.map(serializeValue).join('');
  const { name, attributes, text = '' } = marks;
  return tag(name, attributes, escapeXml(text) + serializeValue(marks.marks));
}

/**
 * Serializes one element.
 * @param content serialized SVG
 */
export function tag(name: string, attributes: Attributes, content: string): string {
  const attributeTexts = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${typeof value === 'number' ? rounded(value) : escapeXml(value)}"`,
  );
  return `<${name}${attributeTexts.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}
