import { Command } from 'commander';
import { fill, withApi } from '../api-server.js';
import { inFolder } from '../databases.js';
import { wholeNumber } from '../options.js';
import { residentMegabytes } from '../processes.js';
import type { Finding } from './finding.js';
import { fuzzGraphql } from './fuzz-graphql.js';
import { fuzzRest } from './fuzz-rest.js';
import { fuzzTexts } from './fuzz-texts.js';
import { sendRawBytes } from './raw-bytes.js';
import { Wire } from './wire.js';

/*
 * Sends the production build random and hostile requests. The last line states the number of requests; exits
 * with 1 if there are findings.
 */

/** Heap limit; a service that accumulates requests runs out of memory before the run ends. */
const HEAP_MB = 256;
/** Tolerated memory growth during the second half of the requests, when caches are full. */
const MAX_GROWTH_MB = 150;
/** Limit on total memory: the heap, and the threads for files and images. */
const MAX_MB = 700;
/** Shares of requests for REST and for texts; the rest are for GraphQL. */
const REST_SHARE = 0.5;
const TEXT_SHARE = 0.1;
const REPORTS = 10;
/** Speed is not tested here, and the machine may be busy. */
const HANDLER_TIMEOUT_MS = 60_000;
const USUAL_REQUESTS = 4_000;
const MAX_SEED = 0x7fff_ffff;

const options = new Command('npx tsx bench/fuzz/run.ts')
  .option('--requests <n>', 'requests in all', wholeNumber(0, MAX_SEED), USUAL_REQUESTS)
  .option(
    '--seed <n>',
    'the same seed sends the same requests (default: random, printed)',
    wholeNumber(0, MAX_SEED),
    Math.floor(Math.random() * MAX_SEED),
  )
  .option(
    '--origin <url>',
    'a server that runs already, such as http://127.0.0.1:3000; its RATE_LIMIT_MAX must be high',
  )
  .parse()
  .opts<{ readonly requests: number; readonly seed: number; readonly origin?: string }>();

async function fuzz(origin: string, pid?: number): Promise<Finding[]> {
  const wire = new Wire(origin);
  let requests = 0;
  const onRequest = () => {
    requests++;
    if (requests % Math.ceil(options.requests / REPORTS) === 0) console.error(`${requests} requests`);
  };
  const memory = () => (pid === undefined ? Promise.resolve(Number.NaN) : residentMegabytes(pid));
  const part = (share: number) => ({
    requests: Math.ceil(options.requests * share),
    seed: options.seed,
  });
  const findings = [
    ...(await sendRawBytes(origin, onRequest)),
    ...(await fuzzRest(wire, part(REST_SHARE), onRequest)),
  ];
  const atHalf = await memory();
  findings.push(...(await fuzzTexts(wire, part(TEXT_SHARE), onRequest)));
  findings.push(...(await fuzzGraphql(wire, part(1 - REST_SHARE - TEXT_SHARE), onRequest)));
  const atEnd = await memory();
  wire.close();
  console.log(`Rejected for overload and sent again: ${wire.turnedAway}.`);
  console.log(`Resident memory: ${atHalf.toFixed(0)} MB at the half, ${atEnd.toFixed(0)} MB at the end.`);
  if (atEnd - atHalf > MAX_GROWTH_MB)
    findings.push({ where: 'memory', request: null, what: `grew by ${(atEnd - atHalf).toFixed(0)} MB` });
  if (Math.max(atHalf, atEnd) > MAX_MB)
    findings.push({ where: 'memory', request: null, what: `took more than ${MAX_MB} MB` });
  console.log(`${requests} requests with seed ${options.seed}: ${findings.length} findings.`);
  return findings;
}

// When terminated, leave no server behind: child processes stop on exit.
process.once('SIGTERM', () => process.exit(1));

console.log(`Seed ${options.seed}`);
const OWN = {
  NODE_OPTIONS: `--max-old-space-size=${HEAP_MB}`,
  HANDLER_TIMEOUT_MS: String(HANDLER_TIMEOUT_MS),
};
const findings = options.origin
  ? await fuzz(options.origin)
  : await inFolder(async ({ location }) => {
      await fill(location);
      return withApi(location, OWN, ({ origin, pid }) => fuzz(origin, pid));
    });
for (const { where, request, what } of findings) {
  console.log(`\n${where}\n  ${what}\n  ${JSON.stringify(request)}`);
}
process.exitCode = findings.length > 0 ? 1 : 0;
