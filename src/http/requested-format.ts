import { Problem } from '../domain/problem.js';
import { FORMATS, type FormatName } from '../formats/format.js';
import type { Incoming } from './incoming.js';
import { chooseFormat } from './negotiation.js';

/**
 * The format that a request asks for: by the suffix of its address, else by Accept.
 * @param available the formats that the resource has, the default first
 * @throws Problem `not-found` for a suffix that the resource does not have, `not-acceptable`
 */
export function requestedFormat(
  { raw: { formatSuffix }, headers: { accept } }: Pick<Incoming, 'raw' | 'headers'>,
  available: readonly FormatName[],
): FormatName {
  if (formatSuffix === undefined) return chooseFormat(accept, available);
  if (available.includes(formatSuffix)) return formatSuffix;
  const suffixes = available.map((name) => `.${FORMATS[name].suffix}`);
  throw new Problem(
    'not-found',
    `This resource has no .${FORMATS[formatSuffix].suffix} form; it has ${suffixes.join(', ')}.`,
    { available: suffixes },
  );
}
