import { FORMATS, type FormatName } from '../formats/format.js';

const FORMAT_BY_SUFFIX = new Map<string, FormatName>(
  Object.entries(FORMATS).map(([name, { suffix }]) => [suffix, name as FormatName]),
);
/** Downloads: the suffix is part of the file name. */
const DOWNLOAD_PATH = /^\/releases\/[^/]+\/download\/./;

/** The format that the suffix of a URL's path selects, if any. */
export function formatFromSuffix(url: string): FormatName | undefined {
  if (!url.includes('.')) return undefined;
  const path = url.split('?', 1)[0] ?? '';
  if (DOWNLOAD_PATH.test(path)) return undefined;
  return FORMAT_BY_SUFFIX.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}

/** Removes the format suffix from a URL, so that one route serves every format. */
export function stripFormatSuffix(url: string): string {
  const format = formatFromSuffix(url);
  if (format === undefined) return url;
  const path = url.split('?', 1)[0] ?? '';
  return path.slice(0, -(FORMATS[format].suffix.length + 1)) + url.slice(path.length);
}
