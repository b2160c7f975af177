import t from 'tap';
import { paginateItems } from '../../../src/kit/pagination.js';

const items = ['a', 'b', 'c', 'd', 'e'];
const identity = 'the list';
const page = (limit: number, cursor?: string) => paginateItems(items, { limit, cursor, identity });

t.test('pages through the whole list', (t) => {
  const seen: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const { items: rows, next } = page(2, cursor);
    seen.push(...rows);
    cursor = next;
  }
  t.strictSame(seen, items);
  t.end();
});

t.test('accepts only cursors that it issued', (t) => {
  const given = Buffer.from(page(2).next ?? '', 'base64url').toString();
  const at = (position: string) => Buffer.from(given.replace(/\d+$/, position)).toString('base64url');
  t.strictSame(page(2, at('4')).items, ['e']);
  // There is no page after the last row, so no such cursor is issued.
  for (const position of ['5', '6', '0', '-1', '1.5', ''])
    t.throws(() => page(2, at(position)), { code: 'invalid-cursor' }, position);
  t.throws(() => paginateItems(items, { cursor: page(2).next ?? '', identity: 'another' }), {
    code: 'invalid-cursor',
  });
  t.end();
});
