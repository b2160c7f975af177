import { GraphQLEnumType } from 'graphql';
import type { z } from 'zod';
import type { Release } from '../dataset/release.js';
import { TIERS, type Tier } from '../domain/tier.js';
import { listOf } from './scope.js';

interface Comparable {
  readonly country?: { readonly iso2: string };
  readonly iso2?: string;
  readonly year?: number;
  readonly fiscalYear?: number;
  readonly tier?: Tier | null;
  readonly run?: number;
}

interface Key {
  readonly description: string;
  readonly valueOf: (item: Comparable, release: Release) => number;
}

const codeOf = ({ country, iso2 }: Comparable): string => country?.iso2 ?? iso2 ?? '';

const ranksByName = (release: Release): ReadonlyMap<string, number> => {
  const { compare } = new Intl.Collator('en');
  const byName = release.countries.all.toSorted((one, other) => compare(one.name, other.name));
  return new Map(byName.map(({ iso2 }, rank) => [iso2, rank]));
};

const ranksByCode = (release: Release): ReadonlyMap<string, number> =>
  new Map(release.countries.all.map(({ iso2 }, rank) => [iso2, rank]));

const NOTHING = Number.MAX_SAFE_INTEGER;

const KEYS = {
  COUNTRY: {
    description: 'By code',
    valueOf: (item, release) => release.derive(ranksByCode).get(codeOf(item)) ?? NOTHING,
  },
  NAME: {
    description: 'By English name',
    valueOf: (item, release) => release.derive(ranksByName).get(codeOf(item)) ?? NOTHING,
  },
  YEAR: { description: 'By year of the report, oldest first', valueOf: ({ year }) => year ?? NOTHING },
  FISCAL_YEAR: {
    description: 'By fiscal year, oldest first',
    valueOf: ({ fiscalYear }) => fiscalYear ?? NOTHING,
  },
  TIER: {
    description: 'By tier, from Tier 1 to Tier 3; special cases and what has no tier come last',
    valueOf: ({ tier }) => (tier == null ? NOTHING : TIERS.indexOf(tier)),
  },
  RUN: {
    description: 'By consecutive counted years on the watch list, the shortest first',
    valueOf: ({ run }) => run ?? NOTHING,
  },
} as const satisfies Readonly<Record<string, Key>>;

export type OrderKey = keyof typeof KEYS;

/** The orders of a list of such facts: by those of the fields that have an order. */
export const ordersOf = ({ shape }: z.ZodObject): readonly OrderKey[] => [
  ...('country' in shape || 'iso2' in shape ? (['COUNTRY', 'NAME'] as const) : []),
  ...('year' in shape ? (['YEAR'] as const) : []),
  ...('fiscalYear' in shape ? (['FISCAL_YEAR'] as const) : []),
  ...('tier' in shape ? (['TIER'] as const) : []),
];

interface Order {
  readonly key: OrderKey;
  readonly descending: boolean;
}

const enums = new Map<string, GraphQLEnumType>();

export const orderArgument = (node: string, keys: readonly OrderKey[]) => ({
  type: listOf(enumOfOrders(node, keys)),
  description:
    'Order of the items: the first one decides, the next ones between equals, then the order of the list itself',
});

function enumOfOrders(node: string, keys: readonly OrderKey[]): GraphQLEnumType {
  const known = enums.get(node);
  if (known) return known;
  const values = keys.flatMap((key) =>
    [false, true].map((descending) => {
      const { description } = KEYS[key];
      const value: Order = { key, descending };
      return [
        descending ? `${key}_DESC` : key,
        { value, description: descending ? `${description}; the other way round` : description },
      ];
    }),
  );
  const type = new GraphQLEnumType({
    name: `${node}Order`,
    description: `An order of a list of ${node}`,
    values: Object.fromEntries(values),
  });
  enums.set(node, type);
  return type;
}

export function inOrder(
  items: readonly unknown[],
  orders: readonly Order[],
  release: Release,
): readonly unknown[] {
  if (orders.length === 0) return items;
  const keyed = items.map((item) => ({
    item,
    values: orders.map(({ key, descending }) => {
      const value = (KEYS[key] as Key).valueOf(item as Comparable, release);
      return descending ? -value : value;
    }),
  }));
  keyed.sort((one, other) => {
    const differing = one.values.findIndex((value, index) => value !== other.values[index]);
    return (one.values[differing] ?? 0) - (other.values[differing] ?? 0);
  });
  return keyed.map(({ item }) => item);
}
