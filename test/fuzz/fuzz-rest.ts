import fc from 'fast-check';
import type { OpenAPIV3_1 } from 'openapi-types';
import type { KnownNames } from './parameter-values.js';
import { RestChecks } from './rest-checks.js';
import { type Operation, operationsOf, requestsFor } from './rest-requests.js';
import type { Wire } from './wire.js';

/** What was found: the smallest request that shows it. */
export interface Finding {
  readonly where: string;
  readonly request: unknown;
  readonly what: string;
}

const AT_A_TIME = 8;
/** A failing request is made smaller in so many steps at the most. */
const MAX_SHRINKS = 200;

export async function fuzzRest(
  wire: Wire,
  { requests, seed }: { readonly requests: number; readonly seed: number },
  onRequest: () => void,
): Promise<Finding[]> {
  const document = await documentOf(wire);
  const operations = operationsOf(document);
  const checks = new RestChecks(document);
  const known = await knownNames(wire);
  const findings: Finding[] = [];
  const share = Math.ceil(requests / operations.length);
  const waiting = [...operations];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const finding = await fuzzOperation(next, share);
      if (finding) findings.push(finding);
    }
  };
  const fuzzOperation = async (operation: Operation, runs: number): Promise<Finding | null> => {
    let shrinks = 0;
    const property = fc.asyncProperty(requestsFor(operation, known), async (request) => {
      onRequest();
      try {
        checks.check(operation, request, await wire.ask(request));
      } catch (error) {
        // Enough is known by then; fast-check takes what passes for the end of the shrinking.
        if (shrinks++ < MAX_SHRINKS) throw error;
      }
    });
    const { failed, counterexample, errorInstance } = await fc.check(property, { seed, numRuns: runs });
    if (!failed) return null;
    const what = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
    return { where: `GET ${operation.path}`, request: counterexample?.[0], what };
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return findings;
}

export const documentOf = async (wire: Wire) => (await json(wire, '/openapi.json')) as OpenAPIV3_1.Document;

export async function knownNames(wire: Wire): Promise<KnownNames> {
  const { items: countries } = (await json(wire, '/countries')) as {
    items: { iso2: string; iso3: string; name: string; region: string }[];
  };
  const { items: releases } = (await json(wire, '/releases')) as { items: { version: string }[] };
  const { items: rules } = (await json(wire, '/rules')) as { items: { id: string }[] };
  return {
    country: countries.flatMap(({ iso2, iso3, name }) => [iso2, iso2, iso2, iso3, name, iso2.toLowerCase()]),
    release: releases.map(({ version }) => version),
    region: [...new Set(countries.map(({ region }) => region))],
    id: rules.map(({ id }) => id),
    rules: rules.map(({ id }) => id),
    history: ['2019:2WL,2020:2WL,2021:2WL', '2004:3,2005:2WL', '2025:NR', '2026:2WL,2027:2WL,2028:3'],
  };
}

async function json(wire: Wire, target: string): Promise<unknown> {
  const { status, body } = await wire.ask({ method: 'GET', target, headers: {} });
  if (status !== 200) throw new Error(`${target} answered ${status}: ${body}`);
  return JSON.parse(body.toString());
}
