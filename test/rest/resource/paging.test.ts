import fc from 'fast-check';
import t from 'tap';
import { seedAppFor } from '../../support/seed-app.js';

const app = await seedAppFor(t, { RATE_LIMIT_MAX: '100000' });

/** The other pages that an answer links to, by their relation. */
const pagesOf = (link: unknown): Record<string, string> =>
  Object.fromEntries(
    [...String(link).matchAll(/<([^>]+)>; rel="(first|prev|next|last)"/g)].map(([, url, relation]) => [
      relation,
      url,
    ]),
  );

async function page(url: string) {
  const { headers, body } = await app.inject(url);
  const { items, next } = JSON.parse(body);
  return { items: items as unknown[], next, pages: pagesOf(headers.link) };
}

t.test('a paged list links to its first, previous, next and last page', async (t) => {
  const list = '/reports?limit=10';
  const pinned = '/releases/1.2.0/reports?limit=10';
  const first = await page(list);
  t.strictSame(Object.keys(first.pages), ['first', 'next', 'last']);
  t.equal(first.pages.first, pinned);
  const second = await page(String(first.pages.next));
  t.equal(second.pages.prev, pinned);
  const last = await page(String(first.pages.last));
  t.equal(last.items.length, 5);
  t.notOk(last.pages.next);
  t.strictSame(pagesOf((await app.inject('/reports')).headers.link), {}, 'a whole list has no other pages');
  t.match(pagesOf((await app.inject('/reports.csv?limit=10')).headers.link).next, /reports\.csv\?/);
});

t.test('the links lead through the list, forwards and back', async () => {
  const { items: whole } = await page('/rules');
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: whole.length + 1 }), async (limit) => {
      const there: unknown[] = [];
      let at = await page(`/rules?limit=${limit}`);
      const { last } = at.pages;
      let url = '';
      for (;;) {
        there.push(...at.items);
        if (at.pages.next === undefined) break;
        url = at.pages.next;
        at = await page(url);
      }
      const endsWhereSaid = url === '' ? at.pages.last === at.pages.first : url === last;
      while (at.pages.prev !== undefined) at = await page(at.pages.prev);
      return (
        endsWhereSaid &&
        JSON.stringify(there) === JSON.stringify(whole) &&
        JSON.stringify(at.items[0]) === JSON.stringify(whole[0])
      );
    }),
    { numRuns: 10 },
  );
});
