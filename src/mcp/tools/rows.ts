import { z } from 'zod';
import { downgradesInWords } from '../../dataset/watch-list.js';
import { Problem } from '../../domain/problem.js';
import { capitalized, listed, numberWord } from '../../engine/english.js';
import { childSoldiersLists } from '../../rest/resources/child-soldiers.js';
import { determinations } from '../../rest/resources/determinations.js';
import { groupMembers, groups } from '../../rest/resources/groups.js';
import { counts } from '../../rest/resources/statistics.js';
import { downgrades, waivers } from '../../rest/resources/watch-list.js';
import { askResource, type ResourceQuestion } from '../ask-resource.js';
import { type EditionInput, editionInput } from '../edition-input.js';
import { inputOf, pageInput } from '../input-of.js';
import { tool } from '../tool.js';

const LISTS = {
  waivers,
  downgrades,
  determinations,
  child_soldiers: childSoldiersLists,
  counts,
  groups,
  members: groupMembers,
} as const;
type List = keyof typeof LISTS;
/** Filters that mean the same in each list that has them. */
const FILTERS = [
  ...['country', 'region', 'group', 'membership', 'year', 'from', 'to'],
  ...['evidence', 'outcome', 'fiscalYear', 'determination', 'by', 'kind'],
];
const NAMES = Object.keys(LISTS) as [List, ...List[]];

/** What a row is: one, and several. */
const NOUNS: Readonly<Record<List, readonly [one: string, several: string]>> = {
  waivers: ['waiver', 'waivers'],
  downgrades: ['step from the Watch List to Tier 3', 'steps from the Watch List to Tier 3'],
  determinations: ['determination', 'determinations'],
  child_soldiers: ['listing for child soldiers', 'listings for child soldiers'],
  counts: ['count', 'counts'],
  groups: ['group', 'groups'],
  members: ['member', 'members'],
};

/** The sentence names so many rows; more of them are in the list. */
const MOST_NAMED = 12;

interface Listed {
  readonly total: number;
  readonly items: readonly {
    readonly country?: { readonly name: string };
    readonly year?: number;
    readonly fiscalYear?: number;
  }[];
}

export const rows = tool({
  name: 'rows',
  title: 'Rows of a list',
  description:
    'The rows of one list: waivers ("who was waived in 2021"), downgrades from the watch list to Tier 3 (outcome says whether the law or the merits decided), determinations of the President, child_soldiers lists, counts by tier and year (by region or group), groups, members of a group. An argument that the list does not have is refused with those that it has.',
  input: z.strictObject({
    list: z.enum(NAMES).describe('Which list'),
    // The members of a group are those of one year, all others of several: theirs come last.
    ...Object.assign(
      {},
      ...Object.values(LISTS)
        .reverse()
        .map((list) => inputOf(list, FILTERS)),
    ),
    ...pageInput,
    ...editionInput,
  }),
  answer: async ({ list, release, asOf, ...asked }, context) => {
    refuseOthers(list as List, asked);
    const { group, ...query } = asked as { readonly group?: string };
    const question: ResourceQuestion = list === 'members' ? { group, query } : { query: { ...query, group } };
    const edition = { release, asOf } as EditionInput;
    const answer = (await askResource(LISTS[list as List], question, edition, context)) as Listed;
    return { answer, sentence: sentenceOf(list as List, answer) };
  },
});

/** @throws Problem `invalid-parameter` for a filter of another list */
function refuseOthers(list: List, asked: object): void {
  const allowed = [...Object.keys(inputOf(LISTS[list], FILTERS)), ...(list === 'members' ? ['group'] : [])];
  const others = Object.keys(asked).filter((name) => !allowed.includes(name) && !(name in pageInput));
  if (others.length === 0) return;
  const takes = allowed.length > 0 ? `: it takes ${listed(allowed, 'and')}` : ', which takes none';
  throw new Problem('invalid-parameter', `${listed(others, 'and')} cannot narrow the list ${list}${takes}.`, {
    errors: others.map((parameter) => ({ parameter, message: `cannot narrow the list ${list}`, allowed })),
  });
}

function sentenceOf(list: List, { total, items }: Listed): string {
  const [one, several] = NOUNS[list];
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
