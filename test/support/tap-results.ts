import { Parser, type Result } from 'tap-parser';
import { NOT_TESTED } from './needs.js';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

const CLOSING = /^# \{ total: .*\}$/m;

/** Whether a TAP stream has its closing line, `# { total: 52, pass: 52 }`: one that tests nothing, or breaks off, has none. */
export const hasEnded = (tap: string): boolean => CLOSING.test(tap);

/** Assertions that passed and failed, from the closing line of the TAP stream. */
export function countOf(tap: string): Count {
  const [closing = ''] = tap.match(CLOSING) ?? [];
  const count = (name: string) => Number(new RegExp(`${name}: (\\d+)`).exec(closing)?.[1] ?? 0);
  return { passed: count('pass'), failed: count('fail') };
}

const assertionsOf = (tap: string): readonly Result[] =>
  Parser.parse(tap, { flat: true, omitVersion: true }).flatMap(([kind, result]) =>
    kind === 'assert' ? [result as Result] : [],
  );

/**
 * Each test that was skipped because this machine lacks what it needs: its name, what it needs and how to get it.
 * @param file what its name begins with
 */
export function notTestedIn(tap: string, file = ''): readonly string[] {
  return assertionsOf(tap)
    .filter(({ skip }) => String(skip).startsWith(NOT_TESTED))
    .map(({ fullname, skip }) => `${String(skip)} (${file}${fullname})`);
}

/** Each failed assertion of a TAP stream as text: names, what was expected and found, and where it stands. */
export function failuresOf(tap: string): readonly string[] {
  return assertionsOf(tap)
    .filter(({ ok, todo, skip }) => !ok && !todo && !skip)
    .map(({ fullname, diag }) => [fullname, ...explain(diag)].join('\n'));
}

/** What a diagnostic can say that helps to find the fault. */
const TELLING = ['diff', 'found', 'wanted', 'message', 'error', 'reason', 'signal', 'exitCode', 'stack'];

function explain(diag: Result['diag']): readonly string[] {
  if (diag === null || typeof diag !== 'object') return [];
  return TELLING.filter((key) => diag[key] !== undefined && diag[key] !== null && diag[key] !== '').map(
    (key) => `  ${key}: ${asText(diag[key])}`,
  );
}

/** A long value is cut here: the whole answer of the API says less than its start and the place of the test. */
const LONGEST_VALUE = 2_000;

function asText(value: unknown): string {
  const text = typeof value === 'string' ? value.trimEnd() : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
