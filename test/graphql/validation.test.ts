import fc from 'fast-check';
import {
  type DocumentNode,
  getIntrospectionQuery,
  Lexer,
  parse,
  Source,
  specifiedRules,
  TokenKind,
  validate,
} from 'graphql';
import t from 'tap';
import { limitRules } from '../../src/graphql/limit-rules.js';
import { schema } from '../../src/graphql/schema.js';
import { Validator } from '../../src/graphql/validation.js';

const RULES = [...specifiedRules, ...limitRules];

/** One for each limit: what it found out about its rules holds for all documents. */
const validators = new Map<number, Validator>();
function validator(maxErrors: number): Validator {
  const known = validators.get(maxErrors) ?? new Validator(schema, { rules: RULES, maxErrors });
  validators.set(maxErrors, known);
  return known;
}

/** What is wrong, in the words and at the places in which the clients see it. */
const wrong = (errors: ReturnType<typeof validate>) =>
  errors.map(({ message, locations }) => ({ message, locations }));

const same = (t: Tap, document: DocumentNode, maxErrors = 10) => {
  const expected = wrong(validate(schema, document, RULES, { maxErrors }));
  t.same(wrong([...validator(maxErrors).errorsIn(document)]), expected);
  return expected.length;
};
type Tap = Pick<typeof t, 'same'>;

const RIGHT = [
  '{ country(code: "KH") { iso2 name tiers { totalCount nodes { year tier evidence } } } }',
  'query Q($code: String!, $yes: Boolean = true) { country(code: $code) { ...F @include(if: $yes) } } fragment F on Country { name ... on Country { iso3 } }',
  'query A { a: country(code: "TH") { name } b: country(code: "VN") { name } } query B { __typename }',
  '{ placements(filter: { tiers: [TIER_3, TIER_2_WATCH_LIST] }, first: 10) { nodes { country { name } year } pageInfo { hasNextPage endCursor } } }',
  getIntrospectionQuery(),
];

/** Operations that the schema has not are for others to refuse. */
const OTHER_OPERATIONS = ['subscription { a b }', 'mutation { __typename }'];

const WRONG = [
  '{ nonsense }',
  '{ country { name } }',
  '{ country(code: 5) { name } }',
  '{ country(code: "KH") }',
  '{ country(code: "KH", code: "TH") { name } }',
  '{ country(code: "KH") { name: iso2 name: iso3 } }',
  '{ country(code: "KH") { name { first } } }',
  '{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }',
  '{ ...F } fragment F on Nothing { name }',
  '{ __typename } fragment Unused on Query { __typename }',
  'query Q($a: Int, $a: Int) { __typename }',
  'query Q($a: Int) { country(code: $a) { name } }',
  'query Q { country(code: $missing) { name } }',
  'query Q { __typename } query Q { __typename }',
  '{ __typename } { __typename }',
  '{ __typename @unknown @skip }',
  '{ __typename @skip(if: true) @skip(if: false) }',
  'type Foo { a: Int }',
  'extend type Query { a: Nothing }',
  'interface I { a: Nothing }',
  'input I { a: Nothing }',
  'union U = Nothing',
  'schema { query: Nothing }',
  'directive @a(b: Nothing) on FIELD',
  `{ ${Array.from({ length: 15 }, (_, index) => `none${index}`).join(' ')} }`,
  `{ ${Array.from({ length: 40 }, (_, index) => `a${index}: __typename`).join(' ')} }`,
  '{ placements(filter: { tiers: [T9] }, first: "ten") { nodes { year } } }',
];

/** Fragments that spread each other in more ways than graphql-js follows. */
function entangled(count: number): string {
  const spreads = (from: number) =>
    Array.from({ length: count - from }, (_, index) => `...F${from + index}`).join(' ');
  const fragments = Array.from(
    { length: count },
    (_, index) => `fragment F${index} on Query { __typename ${spreads(index + 1)} }`,
  );
  return `{ nonsense @unknown ${spreads(0)} } ${fragments.join(' ')}`;
}

t.test('a validation that a rule gives up tells what was found until then', async (t) => {
  const document = parse(entangled(80));
  const errors = validator(10).errorsIn(document);
  t.match(errors.at(-1)?.message, 'aborted');
  same(t, document);
});

t.test('a document is as right or as wrong as graphql-js finds it', async (t) => {
  for (const text of RIGHT) t.equal(same(t, parse(text)), 0, text);
  for (const text of WRONG) t.not(same(t, parse(text)), 0, text);
  for (const text of OTHER_OPERATIONS) same(t, parse(text));
  for (const text of WRONG) same(t, parse(text), 1);
});

/** The words of a document. */
function tokensOf(text: string): string[] {
  const lexer = new Lexer(new Source(text));
  const tokens: string[] = [];
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance())
    tokens.push(text.slice(token.start, token.end));
  return tokens;
}

t.test('so is one with words left out, doubled and exchanged', async (t) => {
  const corpus = [...RIGHT.slice(0, 4), ...WRONG].map(tokensOf);
  const words = [...new Set(corpus.flat())];
  const changes = fc.array(
    fc.record({
      at: fc.nat(),
      kind: fc.constantFrom('drop', 'double', 'exchange'),
      word: fc.constantFrom(...words),
    }),
    { minLength: 1, maxLength: 3 },
  );
  let held = 0;
  const alike = (
    tokens: readonly string[],
    changed: readonly { at: number; kind: string; word: string }[],
  ) => {
    const text = [...tokens];
    for (const { at, kind, word } of changed) {
      const index = at % text.length;
      if (kind === 'drop') text.splice(index, 1);
      else text.splice(index, kind === 'double' ? 0 : 1, kind === 'double' ? (text[index] ?? word) : word);
    }
    let document: DocumentNode;
    try {
      document = parse(text.join(' '));
    } catch {
      return;
    }
    held++;
    const expected = JSON.stringify(wrong(validate(schema, document, RULES, { maxErrors: 10 })));
    const found = JSON.stringify(wrong([...validator(10).errorsIn(document)]));
    if (found !== expected) throw new Error(`${text.join(' ')}: ${found} instead of ${expected}`);
  };
  t.doesNotThrow(() =>
    fc.assert(fc.property(fc.constantFrom(...corpus), changes, alike), { numRuns: 6_000, seed: 7 }),
  );
  t.ok(held > 500, `${held} could be parsed`);
});
