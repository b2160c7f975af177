import type { RecordedResponse, Snapshot } from './snapshot.js';

/** Requests that differ in the same way: the status, one header field, or the body. */
export interface Difference {
  /** What differs: `status`, `body`, `header link`, `only before`, `only after`. */
  readonly what: string;
  readonly requests: readonly { readonly key: string; readonly change: string }[];
}

const NOT_SENT = '(none)';

function* differencesBetween(
  before: RecordedResponse | undefined,
  after: RecordedResponse | undefined,
): Generator<readonly [what: string, change: string]> {
  if (!before || !after) {
    yield [before ? 'only before' : 'only after', ''];
    return;
  }
  if (before.status !== after.status) yield ['status', `${before.status} → ${after.status}`];
  for (const name of new Set([...Object.keys(before.headers), ...Object.keys(after.headers)])) {
    const [old = NOT_SENT, now = NOT_SENT] = [before.headers[name], after.headers[name]];
    if (old !== now) yield [`header ${name}`, `${old} → ${now}`];
  }
  if (before.sha256 !== after.sha256) yield ['body', `${before.bytes} → ${after.bytes} bytes`];
}

/**
 * What differs between two snapshots, the most frequent difference first.
 * @example
 * findDifferences(readSnapshot('/tmp/before'), readSnapshot('/tmp/after'))[0]?.what // 'header vary'
 */
export function findDifferences(before: Snapshot, after: Snapshot): readonly Difference[] {
  const found = new Map<string, { key: string; change: string }[]>();
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
    for (const [what, change] of differencesBetween(before[key], after[key]))
      found.set(what, [...(found.get(what) ?? []), { key, change }]);
  return [...found]
    .map(([what, requests]) => ({ what, requests }))
    .sort((a, b) => b.requests.length - a.requests.length);
}
