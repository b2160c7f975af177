import { groupBy } from '../../../domain/group-by.js';
import type { PageRequest } from '../../../kit/resource.js';
import {
  type Determination,
  determinationYears,
  findDeterminations,
} from '../../../resources/determinations.js';
import type { Lead } from './lead.js';

const WAIVED: readonly Determination['determination'][] = [
  'full_waiver',
  'partial_waiver',
  'waiver_kind_unread',
];

/** The President's decisions for the newest fiscal year with complete data. */
export function determinationsLead({ release, query }: PageRequest): Lead {
  const { fiscalYear: requested } = query as { fiscalYear?: readonly number[] };
  const years = determinationYears(release, { fiscalYear: requested });
  const year = years.findLast(({ complete }) => complete)?.fiscalYear;
  const newest = years.at(-1);
  const byCountry = year
    ? groupBy(findDeterminations(release, { fiscalYear: [year] }), ({ country }) => country.iso2)
    : new Map<string, Determination[]>();
  const waived = [...byCountry.values()].filter((rows) =>
    rows.some(({ determination }) => WAIVED.includes(determination)),
  );
  return {
    heading: 'What followed from Tier 3: the President’s decisions',
    sentence:
      byCountry.size === 0
        ? ''
        : `For fiscal year ${year} the President waived limits on aid for ${waived.length} of the ${byCountry.size} countries and territories on Tier 3, in full or in part.`,
    more: [
      'A Tier 3 ranking limits U.S. aid in the next fiscal year, unless the President waives it.',
      ...(newest && newest.fiscalYear !== year && !newest.complete
        ? [`We do not have the whole decision for ${newest.fiscalYear}.`]
        : []),
    ].join(' '),
    columns: ['country', 'fiscal_year', 'determination', 'determined_on', 'basis'],
    crumbs: [['/method', 'Data and method']],
  };
}
