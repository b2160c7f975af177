import { parseArgs } from 'node:util';
import { seeds } from '../support/seeds.js';
import { faultOf, SETS, type Text, textsOf } from './labelled.js';
import { type Measures, measure, type Share, upperBound } from './measures.js';

/**
 * `npm run texts`: how well texts are annotated, for the development set and, in totals only, for the sealed one.
 * `-- --faults` lists what went wrong in the development set, `-- --labels` the labels that the rows deny.
 */

const { values } = parseArgs({ options: { faults: { type: 'boolean' }, labels: { type: 'boolean' } } });
const { current: release } = await seeds();

const percent = ({ part, whole }: Share): string =>
  whole === 0 ? '–' : `${(part / whole).toFixed(3)} (${part} of ${whole})`;
const bounded = (share: Share): string =>
  `${percent(share)}, at most ${(upperBound(share) * 1_000).toFixed(1)} in 1,000`;

const LINES: readonly (readonly [words: string, of: (measures: Measures) => string])[] = [
  ['texts, claims', ({ texts, claims }) => `${texts}, ${claims}`],
  ['true claims refuted', ({ refutedTrue }) => bounded(refutedTrue)],
  ['… with something harmless added', ({ refutedHarmless }) => bounded(refutedHarmless)],
  ['deciding rows in view', ({ rowsInView }) => percent(rowsInView)],
  ['… and their years in the table', ({ yearsInView }) => percent(yearsInView)],
  ['`agrees` right, strictly', ({ agreesRight }) => percent(agreesRight)],
  ['`agrees` with what was made wrong', ({ agreesWrong }) => percent(agreesWrong)],
  ['false claims noticed', ({ falseFound }) => percent(falseFound)],
  ['true claims found', ({ found }) => percent(found)],
];

const sets: [name: string, measures: Measures][] = [];
for (const set of SETS) {
  const all = await textsOf(set);
  const texts: Text[] = [];
  for (const text of all) {
    const faults = text.claims.flatMap((claim, index) => {
      const fault = faultOf(release, text, claim);
      return fault === null ? [] : [`${text.id}, claim ${index + 1}: ${fault}`];
    });
    if (faults.length === 0) texts.push(text);
    else if (values.labels) console.log(faults.join('\n'));
  }
  console.log(
    `${set}: ${all.length - texts.length} of ${all.length} texts left out, for labels that the rows deny`,
  );
  if (texts.length === 0) continue;
  const measures = await measure(release, texts);
  sets.push([set, measures]);
  for (const kind of ['short', 'article'] as const) {
    const part = texts.filter((text) => text.kind === kind);
    if (part.length > 0 && part.length < texts.length)
      sets.push([`${set}, ${kind}`, await measure(release, part)]);
  }
  if (values.faults && set === 'development') console.log(measures.faults.join('\n'));
}
const width = Math.max(...LINES.map(([words]) => words.length));
for (const [name, measures] of sets) {
  console.log(`\n${name}`);
  for (const [words, of] of LINES) console.log(`  ${words.padEnd(width)}  ${of(measures)}`);
}
