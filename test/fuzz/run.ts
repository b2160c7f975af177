import { startApi } from '../bench/api-server.js';
import { embeddedPlace } from '../bench/databases.js';
import { residentMegabytes } from '../bench/processes.js';
import { fuzzGraphql } from './fuzz-graphql.js';
import { type Finding, fuzzRest } from './fuzz-rest.js';
import { type FuzzOptions, readOptions } from './options.js';
import { sendRawBytes } from './raw-bytes.js';
import { Wire } from './wire.js';

/*
 * Asks the production build what clients with bad intentions, or none at all, may ask. Ends with a line that says how
 * many requests were made; exits with 1 when anything was found.
 */

/** Memory may grow so much from the first tenth of the requests to the end: caches fill until they are full. */
const MAX_GROWTH_MB = 150;

async function fuzz(options: FuzzOptions, origin: string, pid: number | null): Promise<Finding[]> {
  const wire = new Wire(origin);
  let asked = 0;
  let early = Number.NaN;
  const onRequest = () => {
    asked++;
    if (pid !== null && asked === Math.ceil(options.requests / 10)) {
      residentMegabytes(pid).then((megabytes) => {
        early = megabytes;
      });
    }
    if (asked % Math.ceil(options.requests / 10) === 0) console.error(`${asked} requests`);
  };
  const half = { requests: Math.ceil(options.requests / 2), seed: options.seed };
  const findings = [
    ...(await sendRawBytes(origin, onRequest)),
    ...(await fuzzRest(wire, half, onRequest)),
    ...(await fuzzGraphql(wire, half, onRequest)),
  ];
  wire.close();
  console.log(`Turned away for overload and asked again: ${wire.turnedAway}.`);
  if (pid !== null) {
    const late = await residentMegabytes(pid);
    console.log(`Memory: ${early.toFixed(0)} MB after a tenth, ${late.toFixed(0)} MB at the end.`);
    if (late - early > MAX_GROWTH_MB)
      findings.push({ where: 'memory', request: null, what: `grew by ${(late - early).toFixed(0)} MB` });
  }
  console.log(`${asked} requests with seed ${options.seed}: ${findings.length} findings.`);
  return findings;
}

const options = readOptions(process.argv.slice(2));
console.log(`Seed ${options.seed}`);
let findings: Finding[];
if (options.origin === null) {
  const place = await embeddedPlace();
  const api = await startApi(place.location);
  try {
    findings = await fuzz(options, api.origin, api.pid);
  } finally {
    await api.stop();
    await place.remove();
  }
} else {
  findings = await fuzz(options, options.origin, null);
}
for (const { where, request, what } of findings) {
  console.log(`\n${where}\n  ${what}\n  ${JSON.stringify(request)}`);
}
process.exitCode = findings.length > 0 ? 1 : 0;
