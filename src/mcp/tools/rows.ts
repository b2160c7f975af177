import { z } from 'zod';
import { downgradesInWords } from '../../dataset/watch-list.js';
import { Problem } from '../../domain/problem.js';
import { capitalized, listed, numberWord } from '../../engine/english.js';
import { shapesOf } from '../../rest/parameters/parameter-shape.js';
import { oneOrMoreOf } from '../../rest/parameters/parameters.js';
import type { Resource } from '../../rest/resource/resource.js';
import { childSoldiersLists } from '../../rest/resources/child-soldiers.js';
import { determinations } from '../../rest/resources/countries.js';
import { groupMembers, groups } from '../../rest/resources/groups.js';
import { counts } from '../../rest/resources/statistics.js';
import { downgrades, waivers } from '../../rest/resources/watch-list.js';
import {
  askResource,
  type EditionInput,
  editionInput,
  inputOf,
  pageInput,
  type ResourceQuestion,
} from '../ask-resource.js';
import { tool } from '../tool.js';

interface ListOfRows {
  readonly resource: Resource;
  readonly noun: readonly [one: string, several: string];
  /** In the description of the tool, beginning with its name. */
  readonly told: string;
}

const LISTS = {
  waivers: { resource: waivers, noun: ['waiver', 'waivers'], told: 'waivers ("who was waived in 2021")' },
  downgrades: {
    resource: downgrades,
    noun: ['step from the Watch List to Tier 3', 'steps from the Watch List to Tier 3'],
    told: 'downgrades from the watch list to Tier 3 (outcome says whether the law or the merits decided)',
  },
  determinations: {
    resource: determinations,
    noun: ['determination', 'determinations'],
    told: 'determinations of the President',
  },
  child_soldiers: {
    resource: childSoldiersLists,
    noun: ['listing for child soldiers', 'listings for child soldiers'],
    told: 'child_soldiers lists',
  },
  counts: {
    resource: counts,
    noun: ['count', 'counts'],
    told: 'counts by tier and year (by region or group)',
  },
  groups: { resource: groups, noun: ['group', 'groups'], told: 'groups' },
  members: { resource: groupMembers, noun: ['member', 'members'], told: 'members of a group' },
} as const satisfies Readonly<Record<string, ListOfRows>>;
type List = keyof typeof LISTS;
const NAMES = Object.keys(LISTS) as [List, ...List[]];

const SHAPES = Object.values(LISTS).flatMap(({ resource }) => shapesOf(resource.query));
/** Not true of a filter that has other words in another list: that takes all of them, and its list refuses the others'. */
const isTold = (name: string) =>
  new Set(SHAPES.flatMap(([other, { values }]) => (other === name ? String(values) : []))).size === 1;

const wordsOf = (name: string) =>
  SHAPES.flatMap(([other, { values }]) => (other === name ? (values ?? []) : [])) as [string, ...string[]];

const filtersOf = ({ resource }: ListOfRows) => inputOf(resource);

/** The members of a group are those of one year, all others of several: theirs come last. */
const filters: Record<string, z.ZodType> = {};
for (const [list, { resource }] of Object.entries<ListOfRows>(LISTS).reverse())
  for (const [name, schema] of Object.entries(inputOf(resource) as Record<string, z.ZodType>)) {
    const told = filters[name] ? `. ${filters[name].description}` : '';
    filters[name] = isTold(name)
      ? schema
      : oneOrMoreOf(wordsOf(name)).optional().describe(`Of ${list}: ${schema.description}${told}`);
  }

/** The sentence names so many rows; more of them are in the list. */
const MOST_NAMED = 12;

interface Listed {
  readonly total: number;
  readonly knownGaps?: readonly { readonly year?: number; readonly fiscalYear?: number }[];
  readonly items: readonly {
    readonly country?: { readonly name: string };
    readonly year?: number;
    readonly fiscalYear?: number;
  }[];
}

export const rows = tool({
  name: 'rows',
  title: 'Rows of a list',
  description: `The rows of one list: ${Object.values(LISTS)
    .map(({ told }) => told)
    .join(', ')}. An argument that the list does not have is refused with those that it has.`,
  input: z.strictObject({
    list: z.enum(NAMES).describe('Which list'),
    ...filters,
    ...pageInput,
    ...editionInput,
  }),
  answer: async ({ list, release, asOf, ...asked }, context) => {
    const { resource } = LISTS[list as List];
    refuseOthers(list as List, asked);
    const { group, ...query } = asked as { readonly group?: string };
    const question: ResourceQuestion =
      'group' in resource.params.shape ? { group, query } : { query: { ...query, group } };
    const answer = (await askResource(
      resource,
      question,
      { release, asOf } as EditionInput,
      context,
    )) as Listed;
    return { answer, sentence: sentenceOf(list as List, answer) };
  },
});

function refuseOthers(list: List, asked: object): void {
  const { params } = LISTS[list].resource;
  const allowed = [...Object.keys(filtersOf(LISTS[list])), ...Object.keys(params.shape)];
  const others = Object.keys(asked).filter((name) => !allowed.includes(name) && !(name in pageInput));
  if (others.length === 0) return;
  const takes = allowed.length > 0 ? `: it takes ${listed(allowed, 'and')}` : ', which takes none';
  throw new Problem('invalid-parameter', `${listed(others, 'and')} cannot narrow the list ${list}${takes}.`, {
    errors: others.map((parameter) => ({ parameter, message: `cannot narrow the list ${list}`, allowed })),
  });
}

function sentenceOf(list: List, listing: Listed): string {
  const years = [...new Set(listing.knownGaps?.map(({ year, fiscalYear }) => String(year ?? fiscalYear)))];
  const which = years.length > MOST_NAMED ? '' : ` of ${listed(years, 'and')}`;
  const open = years.length === 0 ? '' : ` Not all is known${which}: see knownGaps.`;
  return `${rowsInWords(list, listing)}${open}`;
}

function rowsInWords(list: List, { total, items }: Listed): string {
  const [one, several] = LISTS[list].noun;
  const rowsOfList = `${capitalized(numberWord(total))} ${total === 1 ? one : several}`;
  if (list === 'downgrades' && items.length === total && total > 0)
    return downgradesInWords(items as unknown as Parameters<typeof downgradesInWords>[0]);
  const named = items.flatMap(({ country, year, fiscalYear }) =>
    country ? [[country.name, year ?? fiscalYear].filter((each) => each !== undefined).join(' ')] : [],
  );
  if (items.length < total) return `${rowsOfList}, ${numberWord(items.length)} of them here.`;
  if (named.length === 0 || total > MOST_NAMED) return `${rowsOfList}.`;
  return `${rowsOfList}: ${listed(named, 'and')}.`;
}
