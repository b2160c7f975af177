import { MAX_ASSUMED_PLACEMENTS } from '../../src/dataset/assumed-history.js';
import { assess } from '../../src/engine/assess.js';
import { History } from '../../src/engine/history.js';
import { standing } from '../../src/engine/standing.js';
import { outcomes } from '../../src/engine/step-outcome.js';
import { series } from '../engine/fixtures/made-up.js';
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

/** Milliseconds of each pass. */
function timesOf(work: () => void): readonly number[] {
  return Array.from({ length: PASSES }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

/** Placements of assumed histories that take the engine the longest, in turn: W stands for the watch list. */
const LONG_HISTORIES = ['W', '3', 'WWW3', 'W2W3'];

/** The slowest of the longest what-ifs that can be asked, with trace and what would change it. */
function longestWhatIfMs(): number {
  const medians = LONG_HISTORIES.map((letters) => {
    const assumed = series(law.firstReport + 3, letters.repeat(MAX_ASSUMED_PLACEMENTS / letters.length));
    const history = History.of(assumed, law);
    return median(
      timesOf(() => {
        assess(history, history.through);
        outcomes(history);
      }),
    );
  });
  return Math.max(...medians);
}

let answers = 0;
const milliseconds = timesOf(() => {
  answers = onePass();
});
const [firstMs = Number.NaN] = milliseconds;
const passes: Passes = {
  firstMs,
  medianMs: median(milliseconds),
  answers,
  longestWhatIfMs: longestWhatIfMs(),
};
console.log(JSON.stringify(passes));
