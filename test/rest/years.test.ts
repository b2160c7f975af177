import t from 'tap';
import { RESOURCES } from '../../src/resources/index.js';
import { sharedApp } from '../support/seed-app.js';

const app = await sharedApp();
const lists = RESOURCES.filter((resource) => resource.kind === 'list' && 'from' in resource.query.shape);
const toPath = ({ path }: { readonly path: string }): string => path.replace(':country', 'KH');

t.test('accepts either years or a period in every list with a period', async (t) => {
  t.ok(lists.length >= 10);
  for (const resource of lists) {
    const path = toPath(resource);
    t.ok('year' in resource.query.shape, path);
    const one = (await app.inject(`${path}?year=2021`)).json();
    const period = (await app.inject(`${path}?from=2021&to=2021`)).json();
    // A period of one report contains no transition.
    if (path !== '/statistics/transitions') t.strictSame(one.items, period.items, path);
    t.ok(one.total > 0 || path === '/spells', `${path}: ${one.total}`);
    for (const other of ['from=2021', 'to=2021', 'from=2020&to=2022']) {
      const { statusCode, body } = await app.inject(`${path}?year=2021&${other}`);
      t.equal(statusCode, 400, `${path} ${other}`);
      t.match(body, 'year must not be combined with');
    }
  }
});

t.test('combines several years in one list with their gaps', async (t) => {
  const { items, knownGaps } = (await app.inject('/countries/TN/tiers?year=2003,2004')).json();
  const yearsIn = (rows: readonly { readonly year: number }[]) => rows.map(({ year }) => year);
  t.strictSame(yearsIn(items), [2003]);
  t.strictSame([...new Set(yearsIn(knownGaps))], [2004]);
});
