import { findingInWords } from '../../../dataset/country-finding-words.js';
import { downgradesInWords, findDowngrades, isDowngrade } from '../../../dataset/downgrades.js';
import { findOutcomes, type OutcomeFilter } from '../../../dataset/outcomes.js';
import { groupBy } from '../../../domain/group-by.js';
import { nameInSentence } from '../../../domain/sentences.js';
import { capitalized, yearsInList } from '../../../engine/english.js';
import type { StepOutcome } from '../../../engine/step-outcome.js';
import type { PageRequest } from '../../../rest/resource/resource.js';

const BEFORE_REASON = '; ';

type OutcomeTold = Pick<StepOutcome, 'outcome' | 'sentence' | 'year'>;

/** Why the law forced nothing, where that is the reason. */
const reasonOf = ({ outcome, sentence }: OutcomeTold): string | undefined =>
  outcome === 'no_effect' ? sentence.replace(/\.$/, '').split(BEFORE_REASON)[1] : undefined;

/** Outcomes of one country, steps from the watch list to Tier 3, or any. */
export function outcomesLead(request: PageRequest) {
  const { release } = request;
  const query = request.query as OutcomeFilter;
  const rows = findOutcomes(release, query);
  const [name, ...others] = query.country ?? [];
  if (name !== undefined && others.length === 0) return countryLead(request, name);
  if (rows.length > 0 && rows.every(isDowngrade))
    return {
      heading: 'From the Watch List to Tier 3',
      say: downgradesInWords(rows, findDowngrades(release).length),
      columns: ['country', 'year', 'outcome', 'waiver'],
      order: '-year',
    };
  return {
    heading: 'What each report did with each country, by the law',
    columns: ['country', 'year', 'from_tier', 'to_tier', 'outcome', 'waiver'],
    order: '-year',
  };
}

/** What each report did with a country: a reason that several rows share stands once, above them. */
function countryLead({ release, query }: PageRequest, name: string) {
  const country = release.countries.find(name);
  const { iso2 } = country;
  const rows = findOutcomes(release, query);
  const reasons = [...groupBy(rows, (each) => reasonOf(each) ?? '')].filter(
    ([reason, of]) => reason !== '' && of.length > 1,
  );
  const shared = new Set(reasons.map(([reason]) => reason));
  return {
    heading: `What each report did with ${nameInSentence(country)}, by the law`,
    say: findingInWords(release, iso2).say,
    ...(reasons.length > 0 && {
      more: reasons
        .map(([reason, of]) => `${yearsInList(of.map(({ year }) => year))}: ${capitalized(reason)}.`)
        .join(' '),
    }),
    columns: ['year', 'to_tier', 'sentence'],
    retold: {
      sentence: (each: OutcomeTold) =>
        shared.has(reasonOf(each) ?? '') ? `${each.sentence.split(BEFORE_REASON)[0]}.` : each.sentence,
    },
    order: '-year',
    picture: {
      path: `/countries/${iso2}/tiers`,
      alt: `Timeline of ${nameInSentence(country)}; the table says the same.`,
    },
  };
}
