import type fc from 'fast-check';
import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
} from 'graphql';
import { choices } from './choices.js';
import { type Finding, findings, type Share } from './finding.js';
import { ATTACKS } from './graphql-attacks.js';
import { checkGraphql } from './graphql-checks.js';
import { mutated, toQuery } from './graphql-queries.js';
import type { MadeUp, Wire } from './wire.js';

/** Attacks are few and expensive, so limit the rounds of each. */
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
  { requests, seed }: Share,
  onRequest: () => void,
): Promise<Finding[]> {
  const queries = queriesFor(await fetchSchema(wire));
  const attacks = Object.keys(ATTACKS).length;
  const rounds = Math.max(Math.min(Math.floor(requests / (4 * attacks)), ATTACK_ROUNDS), 1);
  const found = await attack(wire, rounds, onRequest);
  const share = { requests: requests - rounds * attacks, seed };
  const check = async (request: MadeUp) => {
    onRequest();
    checkGraphql(await wire.send(request));
  };
  return [...found, ...(await findings({ where: 'GraphQL', madeUp: queries, check }, share))];
}

async function attack(wire: Wire, rounds: number, onRequest: () => void): Promise<Finding[]> {
  const found = new Map<string, Finding>();
  for (let round = 0; round < rounds; round++) {
    for (const [name, body] of Object.entries(ATTACKS)) {
      onRequest();
      try {
        checkGraphql(await wire.send(post(body)));
      } catch (error) {
        found.set(name, { where: `attack: ${name}`, request: body.slice(0, 300), what: String(error) });
      }
    }
  }
  return [...found.values()];
}

export const queriesFor = (schema: GraphQLSchema): fc.Arbitrary<MadeUp> =>
  choices.map((decisions) => {
    const valid = toQuery(schema, decisions);
    const query = decisions.oneIn(MUTATED_ONE_IN) ? mutated(valid, decisions) : valid;
    return decisions.oneIn(BY_GET_ONE_IN)
      ? { method: 'GET', target: `/graphql?query=${encodeURIComponent(query.toWellFormed())}`, headers: {} }
      : post(JSON.stringify({ query }));
  });

export async function fetchSchema(wire: Wire): Promise<GraphQLSchema> {
  const { status, body } = await wire.send(post(JSON.stringify({ query: getIntrospectionQuery() })));
  const { data } = JSON.parse(body.toString()) as { data?: IntrospectionQuery };
  if (!data) throw new Error(`introspection answered ${status}: ${body.subarray(0, 500)}`);
  return buildClientSchema(data);
}
