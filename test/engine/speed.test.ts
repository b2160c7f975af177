import t from 'tap';
import { MAX_ASSUMED_PLACEMENTS } from '../../src/dataset/assumed-history.js';
import { assess } from '../../src/engine/assess.js';
import { History } from '../../src/engine/history.js';
import { standing } from '../../src/engine/standing.js';
import { outcomes } from '../../src/engine/step-outcome.js';
import { series } from './fixtures/made-up.js';
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

/** The fastest of some tries, in milliseconds: what else the machine does can only slow one down. */
function fastestOf(work: () => void): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const start = performance.now();
    work();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

t.test('all countries and years in one pass', async (t) => {
  const answers = onePass();
  t.ok(answers > placements.size * (lastReport - law.firstReport), `${answers} answers`);
  const fastest = fastestOf(onePass);
  t.ok(fastest <= ALLOWED_MS, `${fastest.toFixed(1)} ms`);
});

t.test('the longest what-ifs: as many assumed placements as can be', async (t) => {
  for (const letters of ['W', '3', 'WWW3', 'W2W3']) {
    const assumed = series(law.firstReport + 3, letters.repeat(MAX_ASSUMED_PLACEMENTS / letters.length));
    const history = History.of(assumed, law);
    t.equal(assumed.length, MAX_ASSUMED_PLACEMENTS);
    const fastest = fastestOf(() => {
      assess(history, history.through);
      outcomes(history);
    });
    t.ok(fastest <= ALLOWED_MS, `${letters}: ${fastest.toFixed(1)} ms`);
  }
});
