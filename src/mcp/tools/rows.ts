import { onTier } from '../../claims/cell.js';
import { downgradesInWords } from '../../dataset/downgrades.js';
import type { Tier } from '../../domain/tier.js';
import { listed } from '../../engine/english.js';
import type { Resource } from '../../rest/resource/resource.js';
import { childSoldiersLists } from '../../rest/resources/child-soldiers.js';
import { determinations } from '../../rest/resources/countries.js';
import { differences } from '../../rest/resources/differences.js';
import { groupMembers, groups } from '../../rest/resources/groups.js';
import { clock } from '../../rest/resources/rules.js';
import { counts } from '../../rest/resources/statistics.js';
import { downgrades, waivers } from '../../rest/resources/watch-list.js';
import { argument, argumentsOf, pageArguments } from '../arguments.js';
import { ask, refuse } from '../ask.js';
import { tool } from '../tool.js';
import { conditions } from './words.js';

interface ListOfRows {
  readonly resource: Resource;
  readonly noun: readonly [one: string, several: string];
  readonly told: string;
  /** The field by whose words its rows are counted. */
  readonly by?: string;
}

const LISTS: Readonly<Record<string, ListOfRows>> = {
  waivers: { resource: waivers, noun: ['waiver', 'waivers'], told: 'waivers ("who was waived in 2021")' },
  downgrades: {
    resource: downgrades,
    noun: ['step from the Watch List to Tier 3', 'steps from the Watch List to Tier 3'],
    told: 'downgrades from the watch list to Tier 3 (outcome says whether the law or the merits decided)',
    by: 'outcome',
  },
  determinations: {
    resource: determinations,
    noun: ['determination', 'determinations'],
    told: 'determinations of the President',
    by: 'determination',
  },
  child_soldiers: {
    resource: childSoldiersLists,
    noun: ['listing for child soldiers', 'listings for child soldiers'],
    told: 'child_soldiers lists',
    by: 'waiver',
  },
  counts: {
    resource: counts,
    noun: ['count', 'counts'],
    told: 'counts by tier and year (by region or group)',
  },
  groups: { resource: groups, noun: ['group', 'groups'], told: 'groups', by: 'kind' },
  members: { resource: groupMembers, noun: ['member', 'members'], told: 'members of a group' },
  clock: {
    resource: clock,
    noun: ['row of the panel', 'rows of the panel'],
    told: 'clock, the panel of every country and report for statistics (tier, change, place on the clock, outcome)',
    by: 'tier',
  },
  differences: {
    resource: differences,
    noun: ['difference between editions', 'differences between editions'],
    told: 'differences between two editions of the data',
    by: 'kind',
  },
};

const NAMES = Object.keys(LISTS);
/** The sentence names so many rows; more of them are in the list. */
const MOST_NAMED = 12;
const MOST_COUNTED = 15;

interface Item extends Readonly<Record<string, unknown>> {
  readonly country?: { readonly name: string };
  readonly year?: number;
}

const takes = ({ resource }: ListOfRows): string[] => [
  ...Object.keys(argumentsOf([resource])),
  ...Object.keys(pageArguments),
];

export const listRows = tool({
  name: 'list_rows',
  title: 'Rows of a list',
  description: `The rows of one list: ${Object.values(LISTS)
    .map(({ told }) => told)
    .join(', ')}. An argument that the list does not have is refused with those that it has.`,
  input: {
    list: argument({ type: 'string', enum: NAMES, description: 'Which list' }),
    ...argumentsOf(Object.values(LISTS).map(({ resource }) => resource)),
    ...pageArguments,
  },
  needed: ['list'],
  answer: async ({ list = '', release, asOf, ...asked }, asking) => {
    const own =
      LISTS[list] ?? refuse('list', `is "${list.slice(0, MOST_NAMED)}"; there are ${listed(NAMES, 'and')}`);
    const others = Object.keys(asked).filter(
      (name) => asked[name] !== undefined && !takes(own).includes(name),
    );
    if (others.length > 0)
      refuse(listed(others, 'and'), `cannot narrow the list ${list}: it takes ${listed(takes(own), 'and')}`);
    const page = { limit: USUAL, ...asked };
    const answer = await ask(own.resource, { release, asOf, ...page }, asking);
    const { knownGaps = [] } = answer as { knownGaps?: readonly { year?: number; fiscalYear?: number }[] };
    const years = [...new Set(knownGaps.map(({ year, fiscalYear }) => String(year ?? fiscalYear)))];
    const which = years.length > MOST_NAMED ? '' : ` of ${listed(years, 'and')}`;
    const open = years.length === 0 ? '' : ` Not all is known${which}: see knownGaps.`;
    return { answer, sentence: `${sentenceOf(list, own, answer, conditions(asked))}${open}` };
  },
});

const USUAL = '50';

function sentenceOf(
  list: string,
  { noun: [one, several], by }: ListOfRows,
  { total, items }: { readonly total: number; readonly items: readonly Item[] },
  asked: string,
): string {
  if (list === 'downgrades' && items.length === total && total > 0) return downgradesInWords(items as never);
  const begin = `${total} ${total === 1 ? one : several}${asked === '' ? '' : ` (${asked})`}`;
  const part = items.length < total ? `, the first ${items.length} of them here` : '';
  return `${begin}${part}${restOf(list, by, items, total)}.`;
}

function restOf(list: string, by: string | undefined, items: readonly Item[], total: number): string {
  if (list === 'counts' && total <= MOST_COUNTED) return `: ${listed(items.map(countInWords), 'and')}`;
  const named = items.flatMap(({ country, year, fiscalYear, [by ?? '']: word }) =>
    country ? [[country.name, year ?? fiscalYear, word].filter((each) => each != null).join(' ')] : [],
  );
  if (named.length > 0 && total <= MOST_NAMED) return `: ${listed(named, 'and')}`;
  if (by === undefined || items.length < total) return '';
  const counted = new Map<string, number>();
  for (const item of items) counted.set(String(item[by]), (counted.get(String(item[by])) ?? 0) + 1);
  return `: ${listed(
    [...counted].map(([word, count]) => `${count} ${word}`),
    'and',
  )}`;
}

function countInWords({ year, part, tier, placements }: Item): string {
  const of = [part, year].filter((each) => each != null).join(' in ');
  const where = tier == null ? '' : tier === 'SC' ? ' as special cases' : ` ${onTier(tier as Tier)}`;
  return `${placements}${where}${of === '' ? '' : ` (${of})`}`;
}
