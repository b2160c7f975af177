import type { IncomingMessage } from 'node:http';
import { FORMATS, type FormatName } from '../formats/format.js';

declare module 'node:http' {
  interface IncomingMessage {
    /** The format that the suffix of the URL asks for, once it was taken off. */
    formatSuffix?: FormatName;
  }
}

const BY_SUFFIX = new Map<string, FormatName>(
  Object.entries(FORMATS).map(([name, { suffix }]) => [suffix, name as FormatName]),
);
const SUFFIX = /\.([a-z0-9]+)$/;
/** Files have names of their own: their suffix is a part of it. */
const FILE = /^\/releases\/[^/]+\/download\/./;

/**
 * Takes a known suffix off the path before the router sees it, so that one route serves every format.
 * @returns the URL without it; the format is left on the request
 */
export function rewriteSuffix(request: IncomingMessage): string {
  const url = request.url ?? '/';
  const end = url.indexOf('?');
  const path = end === -1 ? url : url.slice(0, end);
  const format = BY_SUFFIX.get(SUFFIX.exec(path)?.[1] ?? '');
  if (!format || FILE.test(path)) return url;
  request.formatSuffix = format;
  return path.slice(0, -(FORMATS[format].suffix.length + 1)) + (end === -1 ? '' : url.slice(end));
}
