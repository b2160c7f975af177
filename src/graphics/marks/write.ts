import { type Attributes, type Marks, rounded } from './mark.js';

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

/** Marks as SVG. Numbers are rounded to hundredths. @throws Error for a coordinate that is no number */
export function written(marks: Marks): string {
  if (!('name' in marks)) return marks.map(written).join('');
  const { name, attributes, text = '' } = marks;
  return tag(name, attributes, escapeXml(text) + written(marks.marks));
}

/** @param content SVG */
export function tag(name: string, attributes: Attributes, content: string): string {
  const told = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${typeof value === 'number' ? rounded(value) : escapeXml(value)}"`,
  );
  return `<${name}${told.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}
