import t from 'tap';
import { CITATION_TYPES, FORMATS } from '../../src/formats/format.js';
import { acceptKey, negotiateMediaType } from '../../src/gateway/accept-key.js';

const GRAPHQL = 'application/graphql-response+json; charset=utf-8';
const TYPES = [
  ...Object.values(FORMATS).map(({ contentType }) => contentType),
  ...Object.values(CITATION_TYPES),
  ...[GRAPHQL, 'application/problem+json', 'image/png', 'image/svg+xml', 'text/event-stream'],
];

t.test('keeps every media type apart, regardless of its q value and spacing', async (t) => {
  const types = [...new Set(TYPES)];
  t.equal(new Set(types.map(acceptKey)).size, types.length);
  for (const type of types) t.equal(acceptKey(` ${type};q=0.9`), acceptKey(type), type);
  t.not(acceptKey('text/csv, text/html;q=0.5'), acceptKey('text/html, text/csv;q=0.5'));
  t.equal(acceptKey(undefined), acceptKey('*/*'));
  t.equal(acceptKey('audio/ogg'), acceptKey('video/mp4'), 'unsupported types share a key');
  const all = types.map(acceptKey);
  t.notOk(all.includes(acceptKey('audio/ogg')), 'no supported type has this key');
  t.not(acceptKey('audio/ogg'), acceptKey('*/*'), 'an unsupported type differs from */*');
});

t.test('picks the preferred error format, or the first if none is accepted', async (t) => {
  const two = ['application/json; charset=utf-8', GRAPHQL];
  for (const [accept, types, wanted] of [
    [undefined, two, two[0]],
    ['*/*', two, two[0]],
    ['application/graphql-response+json', two, GRAPHQL],
    [`${GRAPHQL}, application/json;q=0.5`, two, GRAPHQL],
    ['text/csv', two, two[0]],
    ['text/csv', ['text/html'], 'text/html'],
    ['text/csv', [], ''],
  ] as const)
    t.equal(negotiateMediaType(accept, types), wanted, accept ?? '');
});
