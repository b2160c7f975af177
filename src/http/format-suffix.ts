import { FORMATS, type FormatName } from '../formats/format.js';

const BY_SUFFIX = new Map<string, FormatName>(
  Object.entries(FORMATS).map(([name, { suffix }]) => [suffix, name as FormatName]),
);
/** Files have names of their own: their suffix is a part of it. */
const FILE = /^\/releases\/[^/]+\/download\/./;

export function formatSuffixOf(url: string): FormatName | undefined {
  if (!url.includes('.')) return undefined;
  const path = url.split('?', 1)[0] ?? '';
  if (FILE.test(path)) return undefined;
  return BY_SUFFIX.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}

/** An address without the suffix of a format: one route serves every format of a resource. */
export function withoutFormatSuffix(url: string): string {
  const format = formatSuffixOf(url);
  if (format === undefined) return url;
  const path = url.split('?', 1)[0] ?? '';
  return path.slice(0, -(FORMATS[format].suffix.length + 1)) + url.slice(path.length);
}
