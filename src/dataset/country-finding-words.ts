import { nameInSentence } from '../domain/sentences.js';
import type { Tier } from '../domain/tier.js';
import { capitalize, formatCount, numberWord, toShortPhrase } from '../engine/english.js';
import { hadOpenWaiver, isForced } from '../engine/forced.js';
import { describeUnknownMerits } from '../engine/step-outcome.js';
import { getStanding } from './clock.js';
import { type CountryFinding, computeFinding, getLength, type Stay } from './country-finding.js';
import type { ReleaseView } from './release-view.js';
import { asOfReport } from './upcoming-report-words.js';

interface FindingInWords {
  /** A sentence that can be quoted on its own. */
  readonly describeFinding: string;
  /** The legal reason, or empty. */
  readonly reason: string;
  /** True if the reason says that the record does not show whether the law decided. */
  readonly hasUnknownMerits: boolean;
}

type RankedStay = Stay & { readonly tier: Exclude<Tier, 'SC'> };

/**
 * The finding as of the newest report, in English.
 * @throws UnknownCountry
 */
export function findingInWords(release: ReleaseView, iso2: string): FindingInWords {
  const finding = computeFinding(release, iso2);
  const name = nameInSentence(release.countries.find(iso2));
  const reason = getReason(release, iso2, finding);
  return {
    describeFinding: capitalize(describeFinding(release, name, finding)),
    reason,
    hasUnknownMerits: reason !== '' && finding.began !== null && isForced(finding.began),
  };
}

function describeFinding(release: ReleaseView, name: string, finding: CountryFinding): string {
  const { kind, spell, law, isPast } = finding;
  if (spell === null) return `No report has placed ${name}.`;
  if (kind === 'last') return lastPlaced(release, name, finding);
  if (!isRanked(spell)) return specialCase(release, name, spell, finding);
  const next = release.newestYear + 1;
  if (law === 'back_from_tier_3' || law === 'no_year_left')
    return `${name} ${isPast ? 'had to' : 'must'} leave the Watch List in the ${next} report, for a better rank or for Tier 3.`;
  if (law === 'needs_waiver')
    return `${name} ${isPast ? 'needed' : 'needs'} a waiver to stay on the Watch List in the ${next} report.`;
  return ranked(release, name, spell, finding);
}

const isRanked = (spell: Stay): spell is RankedStay => spell.tier !== 'SC';

function lastPlaced({ newestYear }: ReleaseView, name: string, { absence }: CountryFinding): string {
  if (absence === 'not_known') return `Where the ${newestYear} report put ${name} is not known.`;
  return absence === 'no_such_code'
    ? `${name} is no longer in the reports: it has ceased to exist.`
    : `${name} is not in the ${newestYear} report.`;
}

function specialCase(
  { newestYear }: ReleaseView,
  name: string,
  { from, to }: Stay,
  { lastRanked, times }: CountryFinding,
): string {
  const isNeverRanked = lastRanked === null && times !== null;
  const what = isNeverRanked ? 'a special case and never ranked' : 'a special case, not ranked';
  return from === to
    ? `${name} was ${what} in the ${to} report.`
    : `${name} has been ${what}, since ${from}, ${asOfReport(newestYear)}.`;
}

function ranked(
  { newestYear }: ReleaseView,
  name: string,
  spell: RankedStay,
  finding: CountryFinding,
): string {
  const { kind, before, isAlways, isBeforeAtLeast } = finding;
  const { tier, from } = spell;
  switch (kind) {
    case 'fell':
    case 'rose': {
      const stay = `${isBeforeAtLeast ? 'at least ' : ''}${formatCount(before ? getLength(before) : 0, 'year')}`;
      return `${name} ${kind} to ${getPlace(tier)} in ${from}, after ${stay} ${before && isRanked(before) ? `on ${toShortPhrase(before.tier)}` : ''}.`;
    }
    case 'back':
      return `${name} was back on ${getPlace(tier)} in the ${from} report.`;
    case 'first':
      if (isAlways) return `${name} was first ranked in ${from}, on ${toShortPhrase(tier)}.`;
      return `${name} was on ${getPlace(tier)} for the first time in the ${from} report.`;
    case 'longest':
    case 'since':
      return `${name} has been on ${getPlace(tier)} since ${from}, ${asOfReport(newestYear)}${kind === 'longest' ? ': its longest spell there' : ''}.`;
    default:
      return `${name} was on ${getPlace(tier)} in the ${from} report.`;
  }
}

/** Short name of a tier, after its full name; the lowest tier is called so. */
const getPlace = (tier: RankedStay['tier']): string =>
  tier === '3' ? `${toShortPhrase(tier)}, the lowest rank,` : toShortPhrase(tier);

function getReason(release: ReleaseView, iso2: string, finding: CountryFinding): string {
  const { kind, spell, law, isAlways, lastRanked } = finding;
  if (spell === null) return '';
  if (kind === 'last')
    return `The ${spell.to} report was the last to place it, ${isRanked(spell) ? `on ${toShortPhrase(spell.tier)}` : 'as a special case'}.`;
  if (!isRanked(spell))
    return lastRanked && isRanked(lastRanked)
      ? `It was last ranked in ${lastRanked.to}, on ${toShortPhrase(lastRanked.tier)}.`
      : '';
  if (law !== null) return lawInWords(release, iso2, finding);
  const isNewcomer = isAlways && kind === 'since' && spell.from > release.firstYear;
  return isNewcomer ? `It was first ranked in ${spell.from}.` : beginningInWords(finding);
}

function lawInWords(release: ReleaseView, iso2: string, { law, isPast }: CountryFinding): string {
  const rule = release.getRule(release.newestYear + 1);
  const { run, waiversUsed } = getStanding(release, iso2, release.newestYear);
  const been = `It ${isPast ? 'had' : 'has'} been on the list for ${formatCount(run, 'year')}`;
  if (law === 'back_from_tier_3')
    return `It came straight back from Tier 3: the law ${isPast ? 'allowed' : 'allows'} ${formatCount(rule.relisting_max_run ?? 1, 'year')} on the list.`;
  if (law === 'no_year_left') {
    let by = '';
    if (waiversUsed === 1) by = ', the last of them by a waiver';
    else if (waiversUsed > 1) by = `, ${numberWord(waiversUsed)} of them by waivers`;
    return `${been}${by}; no waiver ${isPast ? 'was' : 'is'} ${rule.waivers_per_run === 0 ? 'allowed' : 'left'}.`;
  }
  return law === 'needs_waiver'
    ? `Without one it ${isPast ? 'had to' : 'must'} move up or fall to Tier 3. ${been}. ${allowance(rule)}`
    : allowance(rule);
}

function beginningInWords({ began, kind }: CountryFinding): string {
  if (began === null) return '';
  const { outcome, yearsBefore } = began;
  // A finding that describes a change already gives the years.
  const years =
    kind === 'fell' || kind === 'rose' ? '' : ` after ${formatCount(yearsBefore, 'year')} on the Watch List`;
  switch (outcome) {
    case 'automatic_downgrade':
      return `It fell${years}, with no waiver left: by law it had to move up or fall to Tier 3. ${describeUnknownMerits()}`;
    case 'open_waiver_downgrade':
      return `It fell${years} although a waiver was still available, so perhaps on its record.`;
    case 'relisting_limit_downgrade':
      return `Back from Tier 3, it could stay on the Watch List for one year only. ${describeUnknownMerits()}`;
    case 'upgraded_in_time':
      return hadOpenWaiver(began)
        ? `It moved up${years}, when it would have needed a waiver to stay.`
        : `It moved up just in time:${years} it could not have stayed.`;
    case 'left_unranked':
      return `It reached the limit of the Watch List${years}, and was not ranked.`;
    default:
      return '';
  }
}

/** For example `A country may stay two years, three with a waiver.` */
export const allowance = ({
  max_run: years,
  waivers_per_run: waivers,
}: {
  readonly max_run: number | null;
  readonly waivers_per_run: number;
}): string => {
  if (years === null) return 'The law sets no limit on the Watch List.';
  const more =
    waivers === 0 ? '' : `, ${numberWord(years + waivers)} with ${waivers === 1 ? 'a waiver' : 'waivers'}`;
  return `A country may stay ${formatCount(years, 'year')}${more}.`;
};
