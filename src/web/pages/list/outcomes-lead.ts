import { findingInWords } from '../../../dataset/country-finding-words.js';
import { findOutcomes } from '../../../dataset/outcomes.js';
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

/** What each report did with a country: a reason that several rows share stands once, above them. */
export function outcomesLead({ release, params, query }: PageRequest) {
  const country = release.countries.find(String(params.country));
  const { iso2 } = country;
  const reasons = [...groupBy(findOutcomes(release, iso2, query), (each) => reasonOf(each) ?? '')].filter(
    ([reason, rows]) => reason !== '' && rows.length > 1,
  );
  const shared = new Set(reasons.map(([reason]) => reason));
  return {
    heading: `What each report did with ${nameInSentence(country)}, by the law`,
    say: findingInWords(release, iso2).say,
    ...(reasons.length > 0 && {
      more: reasons
        .map(([reason, rows]) => `${yearsInList(rows.map(({ year }) => year))}: ${capitalized(reason)}.`)
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
