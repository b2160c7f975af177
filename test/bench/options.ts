import { parseArgs } from 'node:util';

export const SECTIONS = ['hot', 'others', 'start', 'memory'] as const;
export type SectionName = (typeof SECTIONS)[number];

export interface Options {
  /** Rounds of each contender; the ratio of a case is the median of the rounds' ratios. */
  readonly rounds: number;
  readonly secondsPerRound: number;
  readonly connections: number;
  readonly memoryRequests: number;
  readonly sections: readonly SectionName[];
  /** Part of the name of the hot cases that are measured; all without it. */
  readonly hotCase: string;
  /** Where the table is written; `null` for the console only. */
  readonly out: string | null;
  /** PostgreSQL server, as the URL of a database on it; `null` when none is to be measured. */
  readonly postgres: string | null;
}

const FULL = { rounds: 6, secondsPerRound: 3, connections: 50, memoryRequests: 1_000_000 };
/** Enough to see that everything runs and answers; its figures mean nothing. */
const SHORT = { rounds: 1, secondsPerRound: 1, connections: 10, memoryRequests: 10_000 };
const USUAL_OUT = 'docs/benchmarks.md';
const USUAL_SERVER = 'postgresql://root@127.0.0.1:5432/postgres';

const HELP = `npm run bench -- [options]
  --short             see that everything runs; figures mean nothing, nothing is written
  --only a,b          sections: ${SECTIONS.join(', ')}
  --case text         only hot cases with this in their name
  --rounds n          rounds of each contender (${FULL.rounds})
  --seconds n         seconds of a round (${FULL.secondsPerRound})
  --requests n        requests after which memory is looked at (${FULL.memoryRequests})
  --out file          where the table goes (${USUAL_OUT}); "-" for the console only
The PostgreSQL server is the one of BENCH_POSTGRES_URL, or else ${USUAL_SERVER}.`;

/** Reads the command line; answers `--help` itself. */
export function readOptions(argv: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      help: { type: 'boolean' },
      short: { type: 'boolean' },
      only: { type: 'string' },
      case: { type: 'string' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      requests: { type: 'string' },
      out: { type: 'string' },
    },
  });
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  const usual = values.short ? SHORT : FULL;
  const out = values.out ?? (values.short ? '-' : USUAL_OUT);
  return {
    rounds: positive('rounds', values.rounds, usual.rounds),
    secondsPerRound: positive('seconds', values.seconds, usual.secondsPerRound),
    connections: usual.connections,
    memoryRequests: positive('requests', values.requests, usual.memoryRequests),
    sections: sectionsOf(values.only),
    hotCase: values.case ?? '',
    out: out === '-' ? null : out,
    postgres: process.env.BENCH_POSTGRES_URL ?? USUAL_SERVER,
  };
}

function positive(name: string, text: string | undefined, usual: number): number {
  if (text === undefined) return usual;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} must be a whole number from 1`);
  return number;
}

function sectionsOf(only: string | undefined): readonly SectionName[] {
  if (only === undefined) return SECTIONS;
  const unknown = only.split(',').filter((name) => !(SECTIONS as readonly string[]).includes(name));
  if (unknown.length > 0) throw new Error(`--only: there is no section ${unknown.join(', ')}`);
  return SECTIONS.filter((name) => only.split(',').includes(name));
}
