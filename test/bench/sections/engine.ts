import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Options } from '../options.js';
import { atMost, type Section } from '../report.js';

const MOST_MS = 50;
const PASS = fileURLToPath(new URL('../engine-pass.ts', import.meta.url));

/** What `engine-pass.ts` found. */
export interface Passes {
  readonly firstMs: number;
  readonly medianMs: number;
  readonly answers: number;
  /** A what-if with as many assumed placements as can be. */
  readonly longestWhatIfMs: number;
}

/** The engine over every country and year, without a server. */
export async function engine(_options: Options): Promise<Section> {
  // On all cores, as nothing else runs: V8 compiles beside what it runs, and would take turns with it on one.
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', PASS]);
  const { firstMs, medianMs, answers, longestWhatIfMs } = JSON.parse(stdout) as Passes;
  const what = 'all countries, all years';
  const figures = (milliseconds: number) => [`${milliseconds.toFixed(1)} ms`, answers.toLocaleString('en')];
  return {
    title: 'Engine',
    about:
      'One pass: histories made, outcome of every step, standing after every report. A process of its own, on all cores.',
    columns: ['time', 'answers'],
    rows: [
      {
        what: `${what}, first pass of a process`,
        figures: figures(firstMs),
        target: atMost(firstMs, MOST_MS, 'ms'),
      },
      { what: `${what}, warm`, figures: figures(medianMs), target: atMost(medianMs, MOST_MS, 'ms') },
      { what: 'the longest what-if, warm', figures: [`${longestWhatIfMs.toFixed(1)} ms`, '1'] },
    ],
  };
}
