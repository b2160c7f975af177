import { History } from '../../src/engine/history.js';
import { standing } from '../../src/engine/standing.js';
import { outcomes } from '../../src/engine/step-outcome.js';
import { lastReport, law, placements } from '../engine/fixtures/newest-edition.js';
import { median } from './median.js';
import type { Passes } from './sections/engine.js';

/*
 * A process of its own, so that the first pass is a first one: prints what it found as JSON.
 */

const PASSES = 30;

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

const milliseconds: number[] = [];
let answers = 0;
for (let pass = 0; pass < PASSES; pass++) {
  const start = performance.now();
  answers = onePass();
  milliseconds.push(performance.now() - start);
}
const [firstMs = Number.NaN] = milliseconds;
const passes: Passes = { firstMs, medianMs: median(milliseconds), answers };
console.log(JSON.stringify(passes));
