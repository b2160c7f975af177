import { Problem } from './problem.js';

/**
 * Decodes a body.
 * @throws Problem `bad-request` for invalid UTF-8
 */
export function toUtf8(body: unknown): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body as Buffer | undefined);
  } catch {
    throw new Problem('bad-request', 'The body is not UTF-8.');
  }
}

/**
 * Parses a body that must be a JSON object.
 * @param members what it must have, for the message: `with text`
 * @throws Problem `bad-request`
 */
export function parseJsonObject(body: string, members: string): object {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new Problem('bad-request', body === '' ? 'The body is empty.' : 'The body is not JSON.');
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new Problem('bad-request', `The body must be one JSON object ${members}.`);
}
