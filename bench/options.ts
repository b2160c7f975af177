import { Command, InvalidArgumentError } from 'commander';

export const SECTIONS = ['hot', 'others', 'start', 'memory'] as const;
export type SectionName = (typeof SECTIONS)[number];

export interface Options {
  /** Rounds per contender; the ratio of a case is the median of the rounds' ratios. */
  readonly rounds: number;
  readonly secondsPerRound: number;
  readonly connections: number;
  readonly memoryRequests: number;
  readonly sections: readonly SectionName[];
  /** Part of the names of the hot cases to measure; empty for all. */
  readonly hotCase: string;
  /** Path of the report; `null` for the console only. */
  readonly out: string | null;
  /** PostgreSQL server, as the URL of one of its databases. */
  readonly postgres: string;
}

const FULL = { rounds: 6, secondsPerRound: 3, connections: 50, memoryRequests: 1_000_000 };
/** For checking that everything works; the figures are meaningless. */
const SHORT = { rounds: 1, secondsPerRound: 1, connections: 10, memoryRequests: 10_000 };
const USUAL_OUT = 'docs/benchmarks.md';
const USUAL_SERVER = 'postgresql://root@127.0.0.1:5432/postgres';

/** Parses an integer option. */
export const wholeNumber =
  (least: number, most = Number.MAX_SAFE_INTEGER) =>
  (text: string): number => {
    if (/^\d+$/.test(text) && Number(text) >= least && Number(text) <= most) return Number(text);
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };

function selectSections(only: string): readonly SectionName[] {
  const unknown = only.split(',').filter((name) => !(SECTIONS as readonly string[]).includes(name));
  if (unknown.length > 0) throw new InvalidArgumentError(`There is no section ${unknown.join(', ')}.`);
  return SECTIONS.filter((name) => only.split(',').includes(name));
}

/** Parses the command line and handles `--help`. */
export function readOptions(): Options {
  const { short, out, only, ...given } = new Command('npm run bench --')
    .option('--short', 'see that everything runs; figures mean nothing, nothing is written')
    .option('--only <a,b>', `sections: ${SECTIONS.join(', ')}`, selectSections, SECTIONS)
    .option('--case <text>', 'only hot cases with this in their name', '')
    .option('--rounds <n>', `rounds of each contender (${FULL.rounds})`, wholeNumber(1))
    .option('--seconds <n>', `seconds of a round (${FULL.secondsPerRound})`, wholeNumber(1))
    .option('--requests <n>', `until memory is looked at (${FULL.memoryRequests})`, wholeNumber(1))
    .option('--out <file>', `where the table goes (${USUAL_OUT}); "-" for the console only`)
    .addHelpText('after', `The PostgreSQL server is that of BENCH_POSTGRES_URL, or else ${USUAL_SERVER}.`)
    .parse()
    .opts();
  const usual = short ? SHORT : FULL;
  const file = out ?? (short ? '-' : USUAL_OUT);
  return {
    rounds: given.rounds ?? usual.rounds,
    secondsPerRound: given.seconds ?? usual.secondsPerRound,
    connections: usual.connections,
    memoryRequests: given.requests ?? usual.memoryRequests,
    sections: only,
    hotCase: given.case,
    out: file === '-' ? null : file,
    postgres: process.env.BENCH_POSTGRES_URL ?? USUAL_SERVER,
  };
}
