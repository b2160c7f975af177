import { compareVersions } from '../domain/order.js';
import { type Edition, EditionHeader } from '../domain/tables.js';
import type { Fault } from './edition-faults.js';

export interface ReadHeader {
  /** `null` when it cannot be read. */
  readonly header: EditionHeader | null;
  readonly base: Edition | null;
  readonly faults: readonly Fault[];
}

/** @param folderName must be the version; `null`: any name will do @param json `null` when there is no such file */
export function readEditionHeader(
  file: string,
  folderName: string | null,
  json: string | null,
  earlier: readonly Edition[],
): ReadHeader {
  const fault = (message: string): Fault => ({ file, line: null, message });
  const unreadable = (...messages: string[]) => ({ header: null, base: null, faults: messages.map(fault) });
  if (json === null) return unreadable('is missing');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return unreadable(`is not JSON: ${(error as Error).message}`);
  }
  const parsed = EditionHeader.safeParse(value);
  if (!parsed.success)
    return unreadable(
      ...parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'header'}: ${message}`),
    );
  const header = parsed.data;
  const base = earlier.find((edition) => edition.header.version === header.based_on) ?? null;
  const messages: string[] = [];
  if (folderName !== null && header.version !== folderName)
    messages.push(`says version ${header.version}, but lies in the folder ${folderName}`);
  if (header.based_on !== null && base === null)
    messages.push(`is based on ${header.based_on}, which is not among the editions before it`);
  if (base !== null && compareVersions(header.version, base.header.version) <= 0)
    messages.push(`version ${header.version} is not after ${base.header.version}, on which it is based`);
  if (base !== null && Date.parse(header.published_at) <= Date.parse(base.header.published_at))
    messages.push(`was not published after ${base.header.version}, on which it is based`);
  return { header: Object.freeze(header), base, faults: messages.map(fault) };
}
