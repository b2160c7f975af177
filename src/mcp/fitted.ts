import { Problem } from '../domain/problem.js';

export interface Said<Answer = object> {
  readonly answer: Answer;
  readonly sentence: string;
}

/** Bytes that the answer of a tool may have as JSON: models have no room for more. */
export const MAX_ANSWER_BYTES = 64 * 1024;

/**
 * The answer of a tool within the bytes that it may have: the longest of its lists are cut, and it says so.
 * @throws Problem `invalid-parameter` for an answer that has no list to cut
 */
export function fitted({ answer, sentence }: Said): Said {
  const bytes = sizeOf(answer);
  if (bytes <= MAX_ANSWER_BYTES) return { answer, sentence };
  const lists = Object.entries(answer).filter((entry): entry is [string, unknown[]] =>
    Array.isArray(entry[1]),
  );
  const lengths = lists.map(([name, list]) => ({ name, list, bytes: sizeOf(list) }));
  const ofLists = lengths.reduce((sum, each) => sum + each.bytes, 0);
  const room = MAX_ANSWER_BYTES - (bytes - ofLists) - ROOM_TO_SAY_SO;
  if (room <= 0) throw tooLarge(bytes, answer);
  const leftOut: Record<string, number> = {};
  const cut: Record<string, unknown> = { ...answer };
  for (const { name, list, bytes: own } of lengths) {
    const kept = firstWithin(list, (room * own) / ofLists);
    if (kept.length === list.length) continue;
    leftOut[name] = list.length - kept.length;
    cut[name] = kept;
  }
  const numbers = Object.entries(leftOut).map(([name, number]) => `${number} of ${name}`);
  const rest = `${numbers.join(' and ')} are left out, for an answer may have ${MAX_ANSWER_BYTES / 1024} KB: ask for less at a time, or read all of it at ${addressOf(answer)}.`;
  return { answer: { ...cut, leftOut }, sentence: `${sentence} ${rest}` };
}

const ROOM_TO_SAY_SO = 500;

const sizeOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

const addressOf = (answer: object): string =>
  'url' in answer ? String(answer.url) : 'the address of the same question in the REST API';

function firstWithin(list: readonly unknown[], bytes: number): unknown[] {
  let sum = 2;
  const end = list.findIndex((item) => {
    sum += sizeOf(item) + 1;
    return sum > bytes;
  });
  return end === -1 ? [...list] : list.slice(0, end);
}

const tooLarge = (bytes: number, answer: object): Problem =>
  new Problem(
    'invalid-parameter',
    `The answer has ${bytes} bytes; ${MAX_ANSWER_BYTES} are allowed. Ask for less, or read it at ${addressOf(answer)}.`,
    { bytes, maximum: MAX_ANSWER_BYTES },
  );
