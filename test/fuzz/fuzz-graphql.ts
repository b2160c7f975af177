import fc from 'fast-check';
import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
} from 'graphql';
import { choices } from './choices.js';
import type { Finding } from './fuzz-rest.js';
import { ATTACKS } from './graphql-attacks.js';
import { checkGraphql } from './graphql-checks.js';
import { mutated, queryOf } from './graphql-queries.js';
import { wellFormed } from './well-formed.js';
import type { MadeUp, Wire } from './wire.js';

const AT_A_TIME = 8;
const MAX_SHRINKS = 200;
/** Attacks are few and heavy: each is tried so often at the most. */
const ATTACK_ROUNDS = 20;
const MUTATED_ONE_IN = 3;
const BY_GET_ONE_IN = 5;

const post = (body: string): MadeUp => ({
  method: 'POST',
  target: '/graphql',
  headers: { 'content-type': 'application/json' },
  body,
});

export async function fuzzGraphql(
  wire: Wire,
  { requests, seed }: { readonly requests: number; readonly seed: number },
  onRequest: () => void,
): Promise<Finding[]> {
  const schema = await schemaOf(wire);
  const attackNames = Object.keys(ATTACKS);
  const rounds = Math.max(Math.min(Math.floor(requests / (4 * attackNames.length)), ATTACK_ROUNDS), 1);
  const findings = await attack(wire, rounds, onRequest);
  const share = Math.ceil((requests - rounds * attackNames.length) / AT_A_TIME);
  const workers = Array.from({ length: AT_A_TIME }, async (_, worker) => {
    const finding = await fuzzQueries(
      wire,
      schema,
      { runs: Math.max(share, 1), seed: seed + worker },
      onRequest,
    );
    if (finding) findings.push(finding);
  });
  await Promise.all(workers);
  return findings;
}

async function attack(wire: Wire, rounds: number, onRequest: () => void): Promise<Finding[]> {
  const findings = new Map<string, Finding>();
  for (let round = 0; round < rounds; round++) {
    for (const [name, body] of Object.entries(ATTACKS)) {
      onRequest();
      try {
        checkGraphql(await wire.ask(post(body)));
      } catch (error) {
        findings.set(name, { where: `attack: ${name}`, request: body.slice(0, 300), what: String(error) });
      }
    }
  }
  return [...findings.values()];
}

async function fuzzQueries(
  wire: Wire,
  schema: GraphQLSchema,
  { runs, seed }: { readonly runs: number; readonly seed: number },
  onRequest: () => void,
): Promise<Finding | null> {
  let shrinks = 0;
  const property = fc.asyncProperty(queriesOf(schema), async (request) => {
    onRequest();
    try {
      checkGraphql(await wire.ask(request));
    } catch (error) {
      if (shrinks++ < MAX_SHRINKS) throw error;
    }
  });
  const { failed, counterexample, errorInstance } = await fc.check(property, { seed, numRuns: runs });
  if (!failed) return null;
  const what = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  return { where: 'GraphQL', request: counterexample?.[0], what };
}

export const queriesOf = (schema: GraphQLSchema): fc.Arbitrary<MadeUp> =>
  choices.map((decisions) => {
    const valid = queryOf(schema, decisions);
    const query = decisions.oneIn(MUTATED_ONE_IN) ? mutated(valid, decisions) : valid;
    return decisions.oneIn(BY_GET_ONE_IN)
      ? { method: 'GET', target: `/graphql?query=${encodeURIComponent(wellFormed(query))}`, headers: {} }
      : post(JSON.stringify({ query }));
  });

export async function schemaOf(wire: Wire): Promise<GraphQLSchema> {
  const { status, body } = await wire.ask(post(JSON.stringify({ query: getIntrospectionQuery() })));
  const { data } = JSON.parse(body.toString()) as { data?: IntrospectionQuery };
  if (!data) throw new Error(`introspection answered ${status}: ${body.subarray(0, 500)}`);
  return buildClientSchema(data);
}
