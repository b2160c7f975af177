import { findGroups } from '../../src/dataset/groups.js';
import { panelOf } from '../../src/dataset/panel.js';
import { findPrecedents } from '../../src/dataset/precedents/find.js';
import { summaryOf } from '../../src/dataset/precedents/summary.js';
import { Release } from '../../src/dataset/release.js';
import { STATUSES } from '../../src/engine/vocabulary.js';
import { toCsv } from '../../src/formats/csv.js';
import { PANEL_COLUMNS } from '../../src/formats/panel-columns.js';
import { newestEdition } from '../support/seeds.js';
import { median } from './median.js';
import type { PanelPasses } from './sections/panel.js';

/*
 * A process of its own, so that what is cold is cold: prints what it found as JSON.
 */

const PASSES = 15;

const release = new Release(await newestEdition());

const MICROSECONDS_PER_MS = 1_000;

/** Processor time of some work: other processes of the machine do not count. */
function milliseconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / MICROSECONDS_PER_MS;
}

/** Questions that differ in status, group and period, none asked twice. */
function precedentQuestions(): (() => void)[] {
  const groups = findGroups(release).map(({ id }) => id);
  return groups.flatMap((group, index) =>
    STATUSES.map((status) => () => {
      const from = release.years[index % (release.years.length - 2)];
      summaryOf(release, findPrecedents(release, { status: [status], group, from }), { statuses: [status] });
    }),
  );
}

const panelMs = milliseconds(() => panelOf(release));
const rows = panelOf(release);
let bytes = 0;
const csv = Array.from({ length: PASSES }, () =>
  milliseconds(() => {
    bytes = toCsv(rows, PANEL_COLUMNS).length;
  }),
);
const [csvColdMs = Number.NaN] = csv;
// What precedents rest on is made once, when the service has started: the home page has a question of its own.
summaryOf(release, findPrecedents(release, { status: ['final_year'] }), { statuses: ['final_year'] });
const questions = precedentQuestions().map(milliseconds);
const passes: PanelPasses = {
  rows: rows.length,
  bytes,
  panelMs,
  csvColdMs,
  csvMs: median(csv),
  questions: questions.length,
  slowestQuestionMs: Math.max(...questions),
  questionMs: median(questions),
};
console.log(JSON.stringify(passes));
