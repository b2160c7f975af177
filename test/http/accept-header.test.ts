import t from 'tap';
import { FORMATS, type FormatName, LIST_FORMATS } from '../../src/formats/format.js';
import { negotiateFormat } from '../../src/http/accept-header.js';
import { Problem } from '../../src/http/problem.js';

const WITH_PAGE: readonly FormatName[] = [...LIST_FORMATS, 'html'];

t.test('matches media types with the parameters they are sent with', (t) => {
  for (const name of WITH_PAGE) t.equal(negotiateFormat(FORMATS[name].contentType, WITH_PAGE), name);
  for (const [accept, expected] of [
    ['application/json; charset=utf-8', 'json'],
    ['application/json;charset=UTF-8', 'json'],
    ['text/csv; charset=utf-8', 'csv'],
    ['text/csv; header=present', 'csv'],
    ['text/html; charset=utf-8', 'html'],
    ['text/csv;q=0.5, application/json;charset=utf-8;q=0.4', 'csv'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8', 'html'],
    ['application/*', 'json'],
    ['*/*', 'json'],
  ] as const) {
    t.equal(negotiateFormat(accept, WITH_PAGE), expected, accept);
  }
  t.end();
});

t.test('rejects unsupported media types and lists the available ones', (t) => {
  for (const accept of [
    'text/csv; header=absent',
    'text/csv; charset=iso-8859-1',
    'image/png',
    'application/json;q=0',
  ]) {
    t.throws(() => negotiateFormat(accept, LIST_FORMATS), Problem, accept);
  }
  const reject = (elsewhere?: string) =>
    t.throws(() => negotiateFormat('image/png', ['json', 'csv'], elsewhere)) as unknown as Problem;
  t.equal(reject().detail, 'Accept allows none of the forms of this resource: application/json, text/csv.');
  t.match(reject(' There is one.').detail, /text\/csv\. There is one\.$/);
  t.strictSame(reject().extensions, { available: ['application/json', 'text/csv'] });
  t.end();
});

t.test('negotiates each resource by its own formats', (t) => {
  const accept = 'text/html, application/json;q=0.5';
  t.equal(negotiateFormat(accept, ['json']), 'json');
  t.equal(negotiateFormat(accept, ['json', 'html']), 'html');
  t.equal(negotiateFormat(accept, ['json']), 'json');
  t.end();
});
