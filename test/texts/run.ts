import { parseArgs } from 'node:util';
import { seeds } from '../support/seeds.js';
import { findFault, readTexts, SETS } from './labelled.js';
import { measure, type Share } from './measures.js';

/**
 * `npx tsx test/texts/run.ts` checks whether sentences get the facts that decide their claims, for the
 * development set and, as totals only, for the sealed one. `-- --faults` lists what is missing in the
 * development set.
 */

const { values } = parseArgs({ options: { faults: { type: 'boolean' } } });
const { current: release } = await seeds();
const percent = ({ part, whole }: Share): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;

for (const set of SETS) {
  const all = await readTexts(set);
  const texts = all.filter((text) => text.claims.every((claim) => findFault(release, text, claim) === null));
  if (texts.length === 0) continue;
  const { claims, cellsInView, rowsInView, inVain, faults } = measure(release, texts);
  console.log(`${set}: ${texts.length} texts, ${claims} claims, ${all.length - texts.length} texts left out`);
  console.log(`  cells of the claim in view  ${percent(cellsInView)}`);
  console.log(`  all its rows in view        ${percent(rowsInView)}`);
  console.log(`  blocks in vain              ${percent(inVain)}`);
  if (values.faults && set === 'development') console.log(faults.join('\n'));
}
