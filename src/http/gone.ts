import TABLE from '../../assets/words/gone.json' with { type: 'json' };
import { Problem } from '../domain/problem.js';

interface GoneAddress {
  /** A segment that begins with a colon stands for any, `*` for any rest; every address may be pinned. */
  readonly path: string;
  /** Where only questions with it are gone: its name, or its name and value, as `format=xml`. */
  readonly parameter?: string;
  /** One sentence that names what to use instead; `{here}` is `/releases/…` where the address is pinned. */
  readonly says: string;
}

export const GONE_ADDRESSES: readonly GoneAddress[] = TABLE;

const GONE = GONE_ADDRESSES.map(({ path, parameter, says }) => ({
  pattern: patternOf(path),
  parameter,
  says,
}));

function patternOf(path: string): RegExp {
  const pattern = path
    .split(/(:\w+|\*)/)
    .map((part) =>
      part === '*' ? '.*' : part.startsWith(':') ? '[^/]+' : part.replaceAll(/[^\w/]/g, '\\$&'),
    );
  return new RegExp(`^(?<here>/releases/[^/]+)?${pattern.join('')}$`, 'i');
}

/**
 * The problem `gone` for an address that was served once, with what to use instead; `null` for any other.
 * @param address root-relative, with its query; one that is not served any more
 */
export function goneAt(address: string): Problem | null {
  const [path = '', query] = address.split('?', 2);
  const asked = new URLSearchParams(query);
  const row = GONE.find(
    ({ pattern, parameter }) => pattern.test(path) && (parameter === undefined || isAsked(asked, parameter)),
  );
  return row
    ? new Problem('gone', row.says.replaceAll('{here}', row.pattern.exec(path)?.groups?.here ?? ''))
    : null;
}

function isAsked(asked: URLSearchParams, parameter: string): boolean {
  const [name = '', value] = parameter.split('=');
  return value === undefined ? asked.has(name) : asked.getAll(name).includes(value);
}
