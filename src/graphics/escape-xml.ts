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
