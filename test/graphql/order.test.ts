import t from 'tap';
import { TIERS } from '../../src/domain/tier.js';
import { TierEnum } from '../../src/graphql/input-of.js';
import { ask, buildGraphql } from './fixtures/graphql-app.js';

const app = await buildGraphql();
t.teardown(() => app.close());

interface Item {
  readonly country: { readonly iso2: string; readonly name: string };
  readonly year: number;
  readonly tier: string;
}

const placements = async (args: string): Promise<Item[]> => {
  const { data, errors } = await ask(
    app,
    `{ placements(${args}) { nodes { country { iso2 name } year tier } } }`,
  );
  t.same(errors, undefined, args);
  return data.placements.nodes;
};

const { compare } = new Intl.Collator('en');
const tierOf = ({ tier }: Item) => TIERS.findIndex((each) => TierEnum.serialize(each) === tier);
const byName = (one: Item, other: Item) => compare(one.country.name, other.country.name);
const byYear = (one: Item, other: Item) => one.year - other.year;
const byTier = (one: Item, other: Item) => tierOf(one) - tierOf(other);

t.test('a list comes in the order that is asked for; the first order decides', async (t) => {
  const filter = 'filter: { from: 2023, region: "Asia" }';
  const all = await placements(filter);
  for (const [orderBy, compareItems] of [
    ['NAME', byName],
    ['[NAME]', byName],
    ['YEAR_DESC', (one: Item, other: Item) => -byYear(one, other)],
    ['[TIER_DESC, NAME]', (one: Item, other: Item) => -byTier(one, other) || byName(one, other)],
    [
      '[YEAR_DESC, TIER, NAME_DESC]',
      (one: Item, other: Item) => -byYear(one, other) || byTier(one, other) || -byName(one, other),
    ],
    ['null', () => 0],
    ['[]', () => 0],
  ] as const)
    t.same(await placements(`${filter}, orderBy: ${orderBy}`), [...all].sort(compareItems), orderBy);
});

t.test('pages follow the order, and cursors belong to it', async (t) => {
  const query = (args: string) =>
    `{ countries(first: 5, ${args}) { nodes { name } pageInfo { endCursor } } }`;
  const first = (await ask(app, query('orderBy: NAME_DESC'))).data.countries;
  t.same(first.nodes[0], { name: 'Zimbabwe' });
  const after = `after: "${first.pageInfo.endCursor}"`;
  t.equal((await ask(app, query(`orderBy: NAME_DESC, ${after}`))).data.countries.nodes.length, 5);
  const { errors } = await ask(app, query(`orderBy: NAME, ${after}`));
  t.equal(errors?.[0]?.extensions.problem, 'invalid-cursor');
});

t.test('an order that there is not is refused', async (t) => {
  const { status, errors } = await ask(app, '{ reports(orderBy: NAME) { totalCount } }');
  t.equal(status, 400);
  t.match(errors, [
    { message: /"NAME" does not exist in "ReportOrder"/, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
  ]);
});
