import t from 'tap';
import { TIERS } from '../../src/domain/tier.js';
import { enumWith } from '../../src/graphql/enums.js';
import { execute } from './fixtures/graphql-app.js';

interface Item {
  readonly country: { readonly iso2: string; readonly name: string };
  readonly year: number;
  readonly tier: string;
}

const placements = async (args: string): Promise<Item[]> => {
  const { data, errors } = await execute(`{ tiers(${args}) { items { country { iso2 name } year tier } } }`);
  t.same(errors, undefined, args);
  return data.tiers.items;
};

const { compare } = new Intl.Collator('en');
const toRank = ({ tier }: Item) => TIERS.findIndex((each) => enumWith(TIERS)?.serialize(each) === tier);
const byName = (one: Item, other: Item) => compare(one.country.name, other.country.name);
const byYear = (one: Item, other: Item) => one.year - other.year;
const byTier = (one: Item, other: Item) => toRank(one) - toRank(other);

t.test('sorts a list by the requested fields in turn', async (t) => {
  const filter = 'from: 2023, region: "Asia"';
  const all = await placements(filter);
  for (const [sort, compareItems] of [
    ['COUNTRY', byName],
    ['[COUNTRY]', byName],
    ['YEAR_DESC', (one: Item, other: Item) => -byYear(one, other)],
    ['[TIER_DESC, COUNTRY]', (one: Item, other: Item) => -byTier(one, other) || byName(one, other)],
    [
      '[YEAR_DESC, TIER, COUNTRY_DESC]',
      (one: Item, other: Item) => -byYear(one, other) || byTier(one, other) || -byName(one, other),
    ],
    ['null', () => 0],
  ] as const)
    t.same(await placements(`${filter}, sort: ${sort}`), [...all].sort(compareItems), sort);
});

t.test('pages in the requested order and binds cursors to it', async (t) => {
  const query = (args: string) =>
    `{ countries(first: 5, ${args}) { items { name } pageInfo { endCursor } } }`;
  const first = (await execute(query('sort: COUNTRY_DESC'))).data.countries;
  t.same(first.items[0], { name: 'Zimbabwe' });
  const after = `after: "${first.pageInfo.endCursor}"`;
  t.equal((await execute(query(`sort: COUNTRY_DESC, ${after}`))).data.countries.items.length, 5);
  const { errors } = await execute(query(`sort: COUNTRY, ${after}`));
  t.equal(errors?.[0]?.extensions.problem, 'invalid-cursor');
});
