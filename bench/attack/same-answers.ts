import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { StoreLocation } from '../../src/releases/release-store.js';
import { firstDifference } from '../../test/support/first-difference.js';
import { withApi } from '../api-server.js';
import { fetchSchema, queriesFor } from '../fuzz/fuzz-graphql.js';
import { fetchDocument, knownNames } from '../fuzz/fuzz-rest.js';
import { annotating, texts } from '../fuzz/fuzz-texts.js';
import { getOperations, requestsFor } from '../fuzz/rest-requests.js';
import { type Answered, type MadeUp, Wire } from '../fuzz/wire.js';
import { atOnce, dearQuestion, randomAttack } from './attacks.js';

/** Address of the comparing client, other than the attacker's. */
const OWN_ADDRESS = '127.0.0.2';
const LANES = 8;
/** Statuses of an overloaded service: the request is retried and finally left out of the comparison. */
const BUSY = [429, 503];
const OF_THE_MOMENT = ['date', 'ratelimit', 'traceparent', 'server-timing', 'connection', 'keep-alive'];
const ATTACK_SECONDS = 2;
const SHOWN_BYTES = 1_000;

export interface Compared {
  readonly compared: number;
  readonly rejected: number;
  readonly differences: readonly string[];
}

/**
 * Compares the responses of a service without load and of a fresh one under attack with an empty cache.
 * @param requests number of requests of all kinds, derived from a seed
 */
export async function compareUnderAttack(
  location: StoreLocation,
  { requests, seed }: { readonly requests: number; readonly seed: number },
): Promise<Compared> {
  let sent: readonly MadeUp[] = [];
  let port = '0';
  const calm = await withService(location, port, async (wire, origin) => {
    // Responses contain the host.
    port = new URL(origin).port;
    sent = fc.sample(await anyRequest(wire), { seed, numRuns: requests });
    return fetchResponses(wire, sent);
  });
  const attacked = await withService(location, port, async (wire, origin) => {
    let isOver = false;
    const attack = async () => {
      for (let round = seed; !isOver; round++)
        await randomAttack(round, ATTACK_SECONDS).run(origin, new Map());
    };
    const attacking = attack();
    const answers = await fetchResponses(wire, sent);
    isOver = true;
    await attacking;
    return answers;
  });
  const pairs = sent.map((request, index) => ({
    request,
    calm: calm[index] ?? '',
    attacked: attacked[index] ?? '',
  }));
  const comparable = pairs.filter(({ calm: one, attacked: other }) => ![one, other].some(isBusy));
  return {
    compared: comparable.length,
    rejected: pairs.length - comparable.length,
    differences: comparable
      .filter(({ calm: one, attacked: other }) => one !== other)
      .map(
        ({ request, calm: one, attacked: other }) =>
          `${JSON.stringify(request)}: ${firstDifference(other, one)}`,
      ),
  };
}

const withService = <T>(
  location: StoreLocation,
  port: string,
  work: (wire: Wire, origin: string) => Promise<T>,
): Promise<T> =>
  withApi(location, { PORT: port }, ({ origin }) => {
    const wire = new Wire(origin, OWN_ADDRESS);
    return work(wire, origin).finally(() => wire.close());
  });

async function anyRequest(wire: Wire): Promise<fc.Arbitrary<MadeUp>> {
  const known = await knownNames(wire);
  const operations = getOperations(await fetchDocument(wire)).map((operation) =>
    requestsFor(operation, known),
  );
  const schema = await fetchSchema(wire);
  return fc.oneof(
    { weight: 60, arbitrary: fc.oneof(...operations) },
    { weight: 28, arbitrary: queriesFor(schema) },
    { weight: 10, arbitrary: texts.map(annotating) },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.nat(), fc.nat()).map(([endpoint, number]) => dearQuestion(endpoint, number)),
    },
  );
}

async function fetchResponses(wire: Wire, requests: readonly MadeUp[]): Promise<string[]> {
  const answers: string[] = [];
  const left = requests.entries();
  await atOnce(LANES, async () => {
    for (const [index, request] of left)
      answers[index] = await wire.send(request).then(summary, (error) => `no answer: ${error}`);
  });
  return answers;
}

function summary({ status, headers, body }: Answered): string {
  const fields = Object.entries(headers).filter(([name]) => !OF_THE_MOMENT.includes(name));
  const digest = createHash('sha256').update(body).digest('base64');
  return `${status} ${body.subarray(0, SHOWN_BYTES)} ${digest} ${JSON.stringify(fields.sort())}`;
}

const isBusy = (answer: string): boolean => BUSY.some((status) => answer.startsWith(`${status} `));
