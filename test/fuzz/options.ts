import { parseArgs } from 'node:util';

export interface FuzzOptions {
  readonly requests: number;
  readonly seed: number;
  /** A server that runs already; without it the built one is started on a database of its own. */
  readonly origin: string | null;
}

const USUAL_REQUESTS = 4_000;
const MAX_SEED = 0x7fff_ffff;

const HELP = `npm run fuzz -- [options]
  --requests n   requests in all (${USUAL_REQUESTS})
  --seed n       the same seed asks the same requests (random; printed)
  --origin url   a server that runs already, such as http://127.0.0.1:3000; its RATE_LIMIT_MAX must be high`;

/** Reads the command line; answers `--help` itself. */
export function readOptions(argv: readonly string[]): FuzzOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      help: { type: 'boolean' },
      requests: { type: 'string' },
      seed: { type: 'string' },
      origin: { type: 'string' },
    },
  });
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  return {
    requests: wholeNumber('requests', values.requests ?? String(USUAL_REQUESTS)),
    seed: wholeNumber('seed', values.seed ?? String(Math.floor(Math.random() * MAX_SEED))),
    origin: values.origin ?? null,
  };
}

function wholeNumber(name: string, text: string): number {
  if (/^\d{1,9}\d?$/.test(text) && Number(text) <= MAX_SEED) return Number(text);
  throw new Error(`--${name} must be a whole number up to ${MAX_SEED}`);
}
