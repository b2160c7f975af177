/* Requests known to crash GraphQL servers or to make them leak internals. */

const repeat = (count: number, each: (index: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, index) => each(index)).join(between);

const nested = (count: number, open: string, inner: string, close: string): string =>
  open.repeat(count) + inner + close.repeat(count);

const COUNTRY = 'country(country: "KH") { name }';

const QUERIES: Readonly<Record<string, string>> = {
  'alias flood': `{ ${repeat(2_000, (index) => `a${index}: ${COUNTRY}`)} }`,
  'aliases just below the limit of bytes': `{ ${repeat(700, (index) => `a${index}: ${COUNTRY}`)} }`,
  'field flood': `{ country(country: "KH") { ${'name '.repeat(4_000)} } }`,
  'directive flood': `{ __typename ${'@include(if: true) '.repeat(900)} }`,
  'unknown directive flood': `{ __typename ${repeat(900, (index) => `@d${index}`)} }`,
  'depth through lists': `{ countries { items { tiers { items { country { tiers { items { country { tiers { items { country { tiers { items { country { name } } } } } } } } } } } } } }`,
  'cost by nested lists':
    '{ countries { items { tiers { items { report { placements { items { year } } } } } } } }',
  'braces without end': '{'.repeat(20_000),
  'lists without end': `{ country(country: ${nested(5_000, '[', '', ']')}) { name } }`,
  'objects without end': `{ tiers(country: ${nested(2_000, '{a: ', '1', '}')}) { total } }`,
  'fragment cycle': '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
  'fragment of itself': '{ ...A } fragment A on Query { __typename ...A }',
  'fragments that double': `{ ...F0 } ${repeat(40, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)} fragment F40 on Query { __typename }`,
  'fragment chain': `{ ...F0 } ${repeat(400, (index) => `fragment F${index} on Query { ...F${index + 1} }`)} fragment F400 on Query { __typename }`,
  'inline fragments without end': nested(400, '{ ... on Query ', '{ __typename }', ' }'),
  'overlapping fields': `{ ${repeat(120, () => 'countries { items { name } }')} }`,
  'overlapping fragments': `{ ${repeat(60, (index) => `...F${index}`)} } ${repeat(60, (index) => `fragment F${index} on Query { country(country: "KH") { name iso2 } }`)}`,
  'introspection that goes round': `{ __schema { types ${nested(8, '{ fields { type ', '{ name }', ' } }')} } }`,
  'introspection in full, many times': `{ ${repeat(25, (index) => `s${index}: __schema { types { name fields { name args { name } } } }`)} }`,
  'suggestions fishing': '{ passwords { secret } contry(code: "KH") { nme } }',
  'operations without end': repeat(900, (index) => `query Q${index} { __typename }`),
  'variables without end': `query Q(${repeat(900, (index) => `$v${index}: Int`)}) { __typename }`,
  'defaults without end': `query Q($c: String = ${JSON.stringify('x'.repeat(20_000))}) { country(country: $c) { name } }`,
  mutation: 'mutation { deleteEverything }',
  subscription: 'subscription { everything }',
  'null bytes': '{ country(country: "K\\u0000H") { name } }\0',
  'half a surrogate': '{ country(country: "\\uD83D") { name } }',
  'byte order mark': '\uFEFF{ __typename }',
  'comment without end': `{ __typename } #${'x'.repeat(25_000)}`,
  'block string without end': `{ country(country: """${'\\n'.repeat(9_000)}""") { name } }`,
  'number without end': `{ report(year: ${'9'.repeat(9_000)}) { year } }`,
  'prototype fields': '{ __proto__ { constructor } toString hasOwnProperty }',
  'prototype arguments': '{ tiers(__proto__: { x: 1 }, constructor: 1) { total } }',
  empty: '',
  'nothing but space': ' \n\t, ',
};

/** Malformed request bodies. */
const BODIES: Readonly<Record<string, string>> = {
  batch: JSON.stringify(Array.from({ length: 50 }, () => ({ query: '{ __typename }' }))),
  'no object': '"{ __typename }"',
  null: 'null',
  'a number': '1',
  'an array of nothing': '[]',
  'not JSON': '{"query":',
  'a tree for a query': JSON.stringify({ query: { kind: 'Document', definitions: [] } }),
  'a tree in a string': JSON.stringify({ query: '{"kind":"Document","definitions":[]}' }),
  'unknown members': JSON.stringify({ query: '{ __typename }', secret: 1, __proto__: 1 }),
  'prototype pollution':
    '{"query":"{ __typename }","__proto__":{"polluted":true},"variables":{"__proto__":{"polluted":true}}}',
  'variables that are no object': JSON.stringify({ query: '{ __typename }', variables: [1] }),
  'huge variables': JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(200_000) } }),
  'deep variables': `{"query":"{ __typename }","variables":{"a":${nested(10_000, '[', '', ']')}}}`,
  'deep body': nested(10_000, '{"query":', '1', '}'),
  'repeated members': '{"query":"{ __typename }","query":"mutation { x }"}',
  'an operation that is not there': JSON.stringify({ query: '{ __typename }', operationName: 'Nobody' }),
  'an unknown persisted query': JSON.stringify({
    extensions: { persistedQuery: { version: 1, sha256Hash: 'e'.repeat(64) } },
  }),
  'a persisted query with another hash': JSON.stringify({
    query: '{ __typename }',
    extensions: { persistedQuery: { version: 1, sha256Hash: 'e'.repeat(64) } },
  }),
};

/** All attacks by name, as bodies of POST requests. */
export const ATTACKS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(QUERIES).map(([name, query]) => [name, JSON.stringify({ query })])),
  ...BODIES,
};
