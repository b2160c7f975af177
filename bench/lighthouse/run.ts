import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { QUIET } from '../../test/support/chromium.js';
import { findChromium, missing } from '../../test/support/needs.js';
import { withApi } from '../api-server.js';
import { inFolder } from '../databases.js';
import type { Server } from '../processes.js';

/*
 * Audits pages of the built service with Lighthouse. In the median of three runs, each category must reach
 * its threshold. Exits with 1 if one does not, and with 75 (unknown) without Chromium. `--without-speed`
 * audits each page once and skips performance, which depends on other load.
 */

const PAGES = [
  '/',
  '/countries/KH',
  '/watchlist',
  '/reports/2025',
  '/countries/KH/tiers/2022',
  '/tiers?year=2022&tier=3',
  '/verify?country=KH&year=2022&tier=3',
  '/docs/countries',
];
const SPEED = 'performance';
const OTHERS = ['accessibility', 'best-practices', 'seo'] as const;
type Category = typeof SPEED | (typeof OTHERS)[number];
const isQuick = process.argv.includes('--without-speed');
const CATEGORIES: readonly Category[] = isQuick ? OTHERS : [SPEED, ...OTHERS];

const MIN = 98;
const RUNS = isQuick ? 1 : 3;
const ATTEMPTS = 3;
const PERCENT = 100;
const NOT_KNOWN = 75;
const LIGHTHOUSE = fileURLToPath(new URL('./node_modules/lighthouse/cli/index.js', import.meta.url));
const MAX_OUTPUT = 64 * 1024 * 1024;

interface Report {
  readonly categories: Readonly<
    Record<
      Category,
      {
        readonly score: number;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly displayValue?: string; readonly explanation?: string }
    >
  >;
}

const run = promisify(execFile);

/** A busy machine can lose the beginning of a trace, after which Lighthouse must be run again. */
async function look(address: string, attempts = ATTEMPTS): Promise<Report> {
  try {
    return await lookOnce(address);
  } catch (error) {
    const { stderr = String(error) } = error as { stderr?: string };
    console.log(`  once more: ${stderr.trim().split('\n')[0]}`);
    if (attempts === 1) throw new Error(`Lighthouse could not look at ${address}`);
    return look(address, attempts - 1);
  }
}

async function lookOnce(address: string): Promise<Report> {
  const flags = ['--headless=new', ...QUIET].join(' ');
  const { stdout } = await run(
    process.execPath,
    [
      LIGHTHOUSE,
      address,
      '--output=json',
      '--quiet',
      `--only-categories=${CATEGORIES.join(',')}`,
      '--disable-full-page-screenshot',
      `--chrome-flags=${flags}`,
    ],
    { env: { ...process.env, CHROME_PATH: findChromium() }, maxBuffer: MAX_OUTPUT },
  );
  return JSON.parse(stdout) as Report;
}

const getScore = ({ categories }: Report, category: Category): number =>
  Math.round(categories[category].score * PERCENT);

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const findFaults = ({ categories, audits }: Report, category: Category): string[] =>
  categories[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id} ${audits[id]?.displayValue ?? audits[id]?.explanation ?? ''}`.trim());

/**
 * Repeats the audit as needed: once most runs agree that a category is good, another cannot change its
 * median.
 */
async function readReports(address: string): Promise<Report[]> {
  const reports: Report[] = [];
  const isDecided = () =>
    CATEGORIES.every(
      (category) =>
        reports.filter((report) => getScore(report, category) >= MIN).length > Math.floor(RUNS / 2),
    );
  while (reports.length < RUNS && !isDecided()) reports.push(await look(address));
  return reports;
}

const lacking = missing('chromium');
if (lacking !== null) {
  console.log(`!!! Lighthouse was NOT run: it ${lacking}. !!!`);
  process.exit(NOT_KNOWN);
}
let failed = 0;
async function lookAtAll({ origin }: Server): Promise<void> {
  for (const page of PAGES) {
    const reports = await readReports(`${origin}${page}`);
    const scores = CATEGORIES.map((category) => {
      const each = reports.map((report) => getScore(report, category));
      // After two runs, the median of three would be no less than the worse of them.
      return { category, score: each.length < RUNS ? Math.min(...each) : median(each) };
    });
    console.log(`${page}: ${scores.map(({ category, score }) => `${category} ${score}`).join(', ')}`);
    for (const { category, score } of scores) {
      if (score >= MIN) continue;
      failed++;
      const faults = new Set(reports.flatMap((report) => findFaults(report, category)));
      console.log(`  ${category} ${score} is less than ${MIN}: ${[...faults].join('; ')}`);
    }
  }
}
await inFolder(({ location }) => withApi(location, {}, lookAtAll));
process.exitCode = failed > 0 ? 1 : 0;
