import { findingInWords } from '../../../dataset/country-finding-words.js';
import {
  describeDowngrades,
  describeNotCounted,
  findDowngrades,
  isDowngrade,
} from '../../../dataset/downgrades.js';
import { findOutcomes, type OutcomeFilter } from '../../../dataset/outcomes.js';
import { nameInSentence } from '../../../domain/sentences.js';
import { capitalize } from '../../../engine/english.js';
import type { PageRequest } from '../../../kit/resource.js';
import type { Lead } from './lead.js';

/** Lead for the outcomes of one country, for downgrades from the watch list, or in general. */
export function outcomesLead({ release, query: requested }: PageRequest): Lead {
  const query = requested as OutcomeFilter;
  const [name, ...others] = query.country ?? [];
  if (name !== undefined && others.length === 0) {
    const country = release.countries.find(name);
    const path = `/countries/${country.iso2}`;
    return {
      heading: `${country.name}, report by report`,
      sentence: findingInWords(release, country.iso2).describeFinding,
      columns: ['year', 'to_tier', 'sentence'],
      crumbs: [[path, country.name]],
      picture: {
        path: `${path}/tiers`,
        alt: `Timeline of ${nameInSentence(country)}; the table says the same.`,
      },
    };
  }
  const rows = findOutcomes(release, query);
  const notCounted = describeNotCounted(release, query.outcome, (outcome) =>
    findOutcomes(release, { ...query, outcome }),
  );
  const isOfDowngrades = rows.length > 0 && rows.every(isDowngrade);
  return {
    heading: isOfDowngrades ? 'From the Watch List to Tier 3' : 'Every country, report by report',
    ...(isOfDowngrades && { sentence: describeDowngrades(rows, findDowngrades(release).length) }),
    more:
      notCounted === null
        ? 'What the law allowed and what State did, since the Watch List began.'
        : `${capitalize(notCounted)}.`,
    columns: ['country', 'year', 'from_tier', 'to_tier', 'outcome', 'waiver'],
  };
}
