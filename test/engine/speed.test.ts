import t from 'tap';
import { History } from '../../src/engine/history.js';
import { standing } from '../../src/engine/standing.js';
import { outcomes } from '../../src/engine/step-outcome.js';
import { lastReport, law, placements } from './fixtures/newest-edition.js';

/** The engine over all countries and years in one pass, in milliseconds. */
const ALLOWED_MS = 50;
const TRIES = 20;

function onePass(): number {
  let answers = 0;
  for (const rows of placements.values()) {
    const history = History.of(rows, law, { through: lastReport });
    answers += outcomes(history).length;
    for (let year = law.firstReport; year <= lastReport; year++) {
      standing(history, year);
      answers++;
    }
  }
  return answers;
}

t.test('all countries and years in one pass', async (t) => {
  let fastest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const start = performance.now();
    const answers = onePass();
    fastest = Math.min(fastest, performance.now() - start);
    if (attempt === 0) t.ok(answers > placements.size * (lastReport - law.firstReport), `${answers} answers`);
  }
  t.ok(fastest <= ALLOWED_MS, `${fastest.toFixed(1)} ms`);
});
