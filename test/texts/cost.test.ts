import t from 'tap';
import { hasCode } from '../../src/domain/errors.js';
import { annotate } from '../../src/texts/annotate.js';
import { seeds } from '../support/seeds.js';
import { slow } from '../support/slow.js';

/*
 * Processing untrusted text must take linear time. Compares the CPU time of a text with that of one four
 * times as long, as the minimum of several rounds, so that a busy machine does not matter. Some systems
 * count CPU time in steps of 10 ms, so each measurement repeats the text until it is worth many steps.
 */

const { current: release } = await seeds();
const NAMES = release.countries.all.map(({ name }) => name);
const names = (length: number, between: string): string => {
  let text = '';
  for (let index = 0; text.length < length; index++) text += `${NAMES[index % NAMES.length]}${between}`;
  return `${text} were on Tier 3 in 2022.`;
};
const pumped =
  (pump: string, end = ' Cuba was on Tier 3 in 2022.') =>
  (length: number): string =>
    pump.repeat(length / pump.length) + end;

const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'names with semicolons': (length) => names(length, '; '),
  'names with commas': (length) => names(length, ', '),
  'names in lines': (length) => names(length, '\n'),
  'one token': pumped('a'),
  'one number': pumped('1'),
  'one abbreviation': pumped('A.'),
  'combining marks': pumped('\u0301'),
  'words with combining marks': pumped('e\u0301\u0302 '),
  'right-to-left marks': pumped('\u200f\u202eCuba\u200f '),
  'pairs of surrogates': pumped('😀'),
  quotes: pumped('"'),
  'ends of sentences': pumped('!" '),
  dots: pumped('.'),
  'empty lines': pumped('\n '),
  'the beginnings of tags': pumped('<p '),
  'open brackets of tags': pumped('<'),
  entities: pumped('&a'),
  hyphens: pumped('a-'),
  apostrophes: pumped("a'"),
  years: pumped('2013, '),
  'ranges of years': pumped('2001-2025, '),
  'parts of a move': pumped('from Tier 2 to Tier 3 '),
  'small words': pumped('of the '),
  titles: pumped('"Chad And Jordan" '),
  'names of persons': pumped('Her son Chad, Jordan, Michelle, '),
  'simple clauses': pumped('Cuba was on Tier 3 in 2022, '),
};

const LENGTH = 12_500;
const TIMES = 4;
/** Garbage collection may affect each of the first rounds. */
const MAX_ROUNDS = 12;
/** Linear time gives a factor of 4, quadratic time 16. */
const MAX = 9;
/** CPU time in ms that the shorter text is repeated for. */
const ENOUGH = 100;

/** Rejecting a text that is too long must take linear time as well. */
function annotateOrReject(text: string): void {
  try {
    annotate(release, { text, published: '2025-10-05' });
  } catch (error) {
    if (!hasCode(error, 'text-too-long')) throw error;
  }
}

/** The CPU time in ms of `times` answers to one text. */
function measureMilliseconds(text: string, times: number): number {
  const begin = process.cpuUsage();
  for (let time = 0; time < times; time++) annotateOrReject(text);
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1_000;
}

t.test('processes any text in linear time', slow, (t) => {
  for (const [what, make] of Object.entries(HOSTILE)) {
    const [text, longer] = [make(LENGTH), make(TIMES * LENGTH)];
    let times = 1;
    while (measureMilliseconds(text, times) < ENOUGH) times *= 2;
    let [once, more] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let round = 0; round < MAX_ROUNDS && !(more / once < MAX); round++) {
      once = Math.min(once, measureMilliseconds(text, times));
      more = Math.min(more, measureMilliseconds(longer, times));
    }
    const [short, long] = [once, more].map((milliseconds) => (milliseconds / times).toFixed(1));
    t.ok(more / once < MAX, `${what}: ${short} ms; ${TIMES} times as long: ${long} ms`);
  }
  t.end();
});
