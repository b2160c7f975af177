import { FORMATS, type FormatName } from '../formats/format.js';

const BY_SUFFIX = new Map<string, FormatName>(
  Object.entries(FORMATS).map(([name, { suffix }]) => [suffix, name as FormatName]),
);
/** Downloads: the suffix is part of the file name. */
const FILE = /^\/releases\/[^/]+\/download\/./;

/** The format that the suffix of a URL's path selects, if any. */
export function formatSuffixOf(url: string): FormatName | undefined {
  if (!url.includes('.')) return undefined;
  const path = url.split('?', 1)[0] ?? '';
  if (FILE.test(path)) return undefined;
  return BY_SUFFIX.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}

/** Removes the format suffix from a URL, so that one route serves every format. */
export function withoutFormatSuffix(url: string): string {
  const format = formatSuffixOf(url);
  if (format === undefined) return url;
  const path = url.split('?', 1)[0] ?? '';
  return path.slice(0, -(FORMATS[format].suffix.length + 1)) + url.slice(path.length);
}
