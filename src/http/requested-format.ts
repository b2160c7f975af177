import type { FastifyRequest } from 'fastify';
import { Problem } from '../domain/problem.js';
import { FORMATS, type FormatName } from '../formats/format.js';
import { formatSuffixOf } from './format-suffix.js';
import { chooseFormat } from './negotiation.js';

/**
 * The format that a request asks for: by the suffix of its address, else by Accept.
 * @param available the formats that the resource has, the default first
 * @param elsewhere a sentence on what there is at other addresses, for those who find nothing here
 * @throws Problem `not-found` for a suffix that the resource does not have, `not-acceptable`
 */
export function requestedFormat(
  { originalUrl, headers }: Pick<FastifyRequest, 'originalUrl' | 'headers'>,
  available: readonly FormatName[],
  elsewhere?: string,
): FormatName {
  const suffix = formatSuffixOf(originalUrl);
  if (suffix === undefined) return chooseFormat(headers.accept, available, elsewhere);
  if (available.includes(suffix)) return suffix;
  const suffixes = available.map((name) => `.${FORMATS[name].suffix}`);
  throw new Problem(
    'not-found',
    `This resource has no .${FORMATS[suffix].suffix} form; it has ${suffixes.join(', ')}.`,
    { available: suffixes },
  );
}
