import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Options } from '../options.js';
import { atMost, type Section } from '../report.js';

const MOST_CSV_MS = 30;
const MOST_QUESTION_MS = 5;
const PASS = fileURLToPath(new URL('../panel-pass.ts', import.meta.url));

/** What `panel-pass.ts` found. */
export interface PanelPasses {
  readonly rows: number;
  readonly bytes: number;
  /** The rows of the panel, made for the first time in a process. */
  readonly panelMs: number;
  /** As CSV, the first time in a process. */
  readonly csvColdMs: number;
  readonly csvMs: number;
  /** Number of questions about precedents, none asked twice. */
  readonly questions: number;
  readonly slowestQuestionMs: number;
  readonly questionMs: number;
}

/** The panel of the clock as CSV, and precedents of which nobody asked before, without a server. */
export async function panel(_options: Options): Promise<Section> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', PASS]);
  const passes = JSON.parse(stdout) as PanelPasses;
  const { rows, bytes, panelMs, csvColdMs, csvMs, questions, slowestQuestionMs, questionMs } = passes;
  const ms = (figure: number) => `${figure.toFixed(1)} ms`;
  const ofPanel = `${rows.toLocaleString('en')} rows, ${bytes.toLocaleString('en')} bytes`;
  const asked = `${questions} questions`;
  return {
    title: 'Panel and precedents',
    about:
      'The rows of the panel are made once, after the start. A precedents question has a status, a group and a first report; none is asked twice. Processor time of a process of its own.',
    columns: ['time', 'of'],
    rows: [
      { what: 'panel, its rows made', figures: [ms(panelMs), ofPanel] },
      {
        what: 'panel as CSV, first of a process',
        figures: [ms(csvColdMs), ofPanel],
        target: atMost(csvColdMs, MOST_CSV_MS, 'ms'),
      },
      { what: 'panel as CSV, warm', figures: [ms(csvMs), ofPanel] },
      {
        what: 'precedents never asked before, the slowest',
        figures: [ms(slowestQuestionMs), asked],
        target: atMost(slowestQuestionMs, MOST_QUESTION_MS, 'ms'),
      },
      { what: 'precedents never asked before, median', figures: [ms(questionMs), asked] },
    ],
  };
}
