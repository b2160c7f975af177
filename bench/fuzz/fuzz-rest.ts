import type { OpenAPIV3_1 } from 'openapi-types';
import { AT_A_TIME, type Finding, firstFinding, type Share } from './finding.js';
import type { KnownNames } from './parameter-values.js';
import { RestChecks } from './rest-checks.js';
import { getOperations, requestsFor } from './rest-requests.js';
import type { MadeUp, Wire } from './wire.js';

export async function fuzzRest(
  wire: Wire,
  { requests, seed }: Share,
  onRequest: () => void,
): Promise<Finding[]> {
  const document = await fetchDocument(wire);
  const operations = getOperations(document);
  const checks = new RestChecks(document);
  const known = await knownNames(wire);
  const share = { requests: Math.ceil(requests / operations.length), seed };
  const found: Finding[] = [];
  const waiting = [...operations];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const operation = next;
      const check = async (request: MadeUp) => {
        onRequest();
        checks.check(operation, request, await wire.send(request));
      };
      const search = { where: `GET ${operation.path}`, madeUp: requestsFor(operation, known), check };
      found.push(...(await firstFinding(search, share)));
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return found;
}

export const fetchDocument = async (wire: Wire) =>
  (await json(wire, '/openapi.json')) as OpenAPIV3_1.Document;

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
  const { status, body } = await wire.send({ method: 'GET', target, headers: {} });
  if (status !== 200) throw new Error(`${target} answered ${status}: ${body}`);
  return JSON.parse(body.toString());
}
