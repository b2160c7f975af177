import { GraphQLEnumType, GraphQLInputObjectType, GraphQLList, GraphQLNonNull } from 'graphql';
import type { Release } from '../dataset/release.js';
import { Problem } from '../domain/problem.js';
import { TIERS, type Tier } from '../domain/tier.js';
import type { Values } from './fact.js';

interface Comparable {
  readonly country?: { readonly iso2: string };
  readonly iso2?: string;
  readonly year?: number;
  readonly fiscalYear?: number;
  readonly tier?: Tier | null;
  readonly run?: number;
}

type Key = (item: Comparable, release: Release) => number | string | undefined;

const codeOf = ({ country, iso2 }: Comparable): string | undefined => country?.iso2 ?? iso2;

const ranksByName = (release: Release): ReadonlyMap<string, number> => {
  const { compare } = new Intl.Collator('en');
  const byName = release.countries.all.toSorted((one, other) => compare(one.name, other.name));
  return new Map(byName.map(({ iso2 }, rank) => [iso2, rank]));
};

const KEYS: Readonly<Record<string, readonly [description: string, needs: readonly string[], key: Key]>> = {
  COUNTRY: ['Code of the country', ['country', 'iso2'], codeOf],
  NAME: [
    'English name of the country',
    ['country', 'iso2'],
    (item, release) => release.derive(ranksByName).get(codeOf(item) ?? ''),
  ],
  YEAR: ['Year of the report', ['year'], ({ year }) => year],
  FISCAL_YEAR: ['Fiscal year', ['fiscalYear'], ({ fiscalYear }) => fiscalYear],
  TIER: [
    'Tier, from Tier 1 to Tier 3; special cases and what has no tier come last',
    ['tier'],
    ({ tier }) => (tier == null ? undefined : TIERS.indexOf(tier)),
  ],
  RUN: ['Consecutive counted years on the watch list', ['run'], ({ run }) => run],
};

const OrderField = new GraphQLEnumType({
  name: 'OrderField',
  description: 'What a list can be put in order by, where its items have it',
  values: Object.fromEntries(Object.entries(KEYS).map(([name, [description]]) => [name, { description }])),
});

const Direction = new GraphQLEnumType({
  name: 'Direction',
  description: 'Which way a list is in order',
  values: { ASC: { description: 'The least first' }, DESC: { description: 'The greatest first' } },
});

const Order = new GraphQLInputObjectType({
  name: 'Order',
  description: 'An order of a list',
  fields: {
    field: { type: new GraphQLNonNull(OrderField), description: 'By what' },
    direction: { type: Direction, defaultValue: 'ASC', description: 'Which way' },
  },
});

export interface GivenOrder {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

const ordersOf = (fields: readonly string[]): readonly string[] =>
  Object.entries(KEYS).flatMap(([name, [, needs]]) =>
    needs.some((each) => fields.includes(each)) ? [name] : [],
  );

/** The ordering argument of a list with these fields, if any of them is sortable. */
export function orderArgument(fields: readonly string[]) {
  const orders = ordersOf(fields);
  if (orders.length === 0) return {};
  const description = `Order of the items, by ${orders.join(', ')}: the first one decides, the next ones between equals`;
  return { orderBy: { type: new GraphQLList(new GraphQLNonNull(Order)), description } };
}

/**
 * Sorts items.
 * @throws Problem `invalid-parameter` for a field that the items don't have
 */
export function inOrder(
  items: readonly Values[],
  given: readonly GivenOrder[],
  fields: readonly string[],
  release: Release,
): readonly Values[] {
  const possible = ordersOf(fields);
  for (const { field } of given)
    if (!possible.includes(field)) {
      const message = `has no items with ${field}; there are ${possible.join(', ')}`;
      throw new Problem('invalid-parameter', `orderBy ${message}.`, {
        errors: [{ parameter: 'orderBy', message }],
      });
    }
  return given.toReversed().reduce((sorted, { field, direction }) => {
    const key = KEYS[field]?.[2] as Key;
    const sign = direction === 'DESC' ? -1 : 1;
    const LAST = direction === 'DESC' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    const keyed = sorted.map((item) => ({ item, value: key(item as Comparable, release) ?? LAST }));
    return keyed
      .sort((a, b) => (a.value < b.value ? -sign : a.value > b.value ? sign : 0))
      .map(({ item }) => item);
  }, items);
}
