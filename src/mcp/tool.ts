import { z } from 'zod';
import { newerReportNote } from '../dataset/newer-report-words.js';
import { listed } from '../engine/english.js';
import { asProblem, logInternal } from '../http/problem-handler.js';
import { type Arguments, editionArguments } from './arguments.js';
import { type Answer, type Asking, MAX_ANSWER_BYTES, Refused, refuse, type Values } from './ask.js';
import { problemText } from './refusals.js';

interface Said {
  readonly answer: Answer;
  /** Answers the question that was asked, with its filters. */
  readonly sentence: string;
}

interface Declared {
  readonly name: string;
  readonly title: string;
  /** For the model: the answer, and when to use the tool. */
  readonly description: string;
  readonly input: Arguments;
  readonly needed?: readonly string[];
  /** `false` where the address that it asks answers from the current edition alone. */
  readonly ofEditions?: false;
  readonly answer: (given: Readonly<Record<string, string | undefined>>, asking: Asking) => Promise<Said>;
}

export interface Tool extends Omit<Declared, 'input' | 'answer'> {
  readonly input: z.ZodObject;
  readonly call: (given: Values, asking: Asking) => Promise<ToolResult>;
}

/** Result of a call in the form of the protocol: a sentence and the answer as text, and the answer as an object. */
interface ToolResult {
  [key: string]: unknown;
  structuredContent?: Record<string, unknown>;
  content: { type: 'text'; text: string }[];
  isError?: true;
}

/** Names of arguments are checked here, their values by the address that is asked. */
export const tool = ({ input: own, needed = [], ofEditions, answer, ...told }: Declared): Tool => {
  const input = ofEditions === false ? own : { ...own, ...editionArguments };
  return {
    ...told,
    needed,
    input: z.looseObject(input).meta({ required: [...needed], additionalProperties: false }),
    call: async (given, asking) => {
      try {
        refuseUnknown(told.name, given, input);
        refuseLoneSurrogates(given);
        for (const name of needed) if (given[name] === undefined) refuse(name, 'is missing');
        return resultOf(fitted(await answer(given as never, asking)));
      } catch (error) {
        if (error instanceof Refused) return errorOf(error.message, error.problem);
        const problem = asProblem(error as Error);
        logInternal(problem, error as Error, asking.client);
        return errorOf(problem.detail, problemText(problem));
      }
    },
  };
};

const textOf = (sentence: string, answer: object): ToolResult['content'] => [
  { type: 'text', text: `${sentence.replaceAll(/\s+/g, ' ').trim()}\n${JSON.stringify(answer)}` },
];
const resultOf = ({ answer, sentence }: Said): ToolResult => ({
  structuredContent: { ...answer },
  content: textOf(`${sentence} ${ofNewerReport(answer) ?? ''}`, answer),
});

/** For the first line of an answer about the newest report: a newer one is due or out. */
const ofNewerReport = ({ newerReport }: Answer): string | null =>
  newerReport ? newerReportNote(newerReport, newerReport.year - 1) : null;
const errorOf = (sentence: string, problem: Values): ToolResult => ({
  content: textOf(sentence, problem),
  isError: true,
});

function refuseUnknown(tool: string, given: Values, input: Arguments): void {
  const others = Object.keys(given).filter((name) => !(name in input));
  if (others.length > 0)
    refuse(
      listed(others, 'and'),
      `cannot be given to ${tool}: it takes ${listed(Object.keys(input), 'and')}`,
    );
}

/** A half of a character is valid in JSON, and in no address. */
function refuseLoneSurrogates(given: Values): void {
  for (const [name, value] of Object.entries(given))
    if (typeof value === 'string' && /\p{Surrogate}/u.test(value))
      refuse(name, 'holds half a character (a lone surrogate)');
}

const sizeOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** The answer within the bytes that it may have: of its longest lists the last ones are left out, and it says so. */
function fitted({ answer, sentence }: Said): Said {
  const bytes = sizeOf(answer);
  if (bytes <= MAX_ANSWER_BYTES) return { answer, sentence };
  const lists = Object.entries(answer as Values).filter((entry): entry is [string, unknown[]] =>
    Array.isArray(entry[1]),
  );
  const ofLists = lists.reduce((sum, [, list]) => sum + sizeOf(list), 0);
  const part = (MAX_ANSWER_BYTES - (bytes - ofLists) - ROOM_TO_SAY_SO) / ofLists;
  if (!(part > 0))
    return refuse(
      'the question',
      `has an answer of ${bytes} bytes; ${MAX_ANSWER_BYTES} are allowed: ask for less`,
    );
  const leftOut: Record<string, number> = {};
  const cut: Record<string, unknown> = { ...answer };
  for (const [name, list] of lists) {
    const kept = firstWithin(list, sizeOf(list) * part);
    if (kept.length < list.length) leftOut[name] = list.length - kept.length;
    cut[name] = kept;
  }
  const numbers = Object.entries(leftOut).map(([name, number]) => `${number} of ${name}`);
  const rest = `${numbers.join(' and ')} are left out, for an answer may have ${MAX_ANSWER_BYTES / 1024} KB: ask for less at a time.`;
  return { answer: { ...cut, leftOut }, sentence: `${sentence} ${rest}` };
}

const ROOM_TO_SAY_SO = 500;

function firstWithin(list: readonly unknown[], bytes: number): unknown[] {
  let sum = 2;
  const end = list.findIndex((item) => {
    sum += sizeOf(item) + 1;
    return sum > bytes;
  });
  return end === -1 ? [...list] : list.slice(0, end);
}

export const without = <Whole extends object>(value: Whole, ...names: readonly string[]): Whole =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name))) as Whole;
