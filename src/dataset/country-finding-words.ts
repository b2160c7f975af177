import { nameInSentence } from '../domain/sentences.js';
import type { Tier } from '../domain/tier.js';
import { capitalize, describeEnd, formatCount, numberWord, toShortPhrase } from '../engine/english.js';
import { outcomeOfIt } from '../engine/outcome-words.js';
import { limitSentence } from '../engine/standing-words.js';
import { getStanding } from './clock.js';
import type { Country } from './countries.js';
import { type CountryFinding, computeFinding, getLength, type Stay } from './country-finding.js';
import type { ReleaseView } from './release-view.js';
import { asOfReport } from './upcoming-report-words.js';

interface FindingInWords {
  /** A sentence that can be quoted on its own. */
  readonly describeFinding: string;
  /** The legal reason, or empty. */
  readonly reason: string;
}

type RankedStay = Stay & { readonly tier: Exclude<Tier, 'SC'> };

/**
 * The finding as of the newest report, in English.
 * @throws `unknown-country`
 */
export function findingInWords(release: ReleaseView, iso2: string): FindingInWords {
  const finding = computeFinding(release, iso2);
  const country = release.countries.find(iso2);
  return {
    describeFinding: capitalize(describeFinding(release, country, finding)),
    reason: getReason(release, iso2, finding),
  };
}

function describeFinding(release: ReleaseView, country: Country, finding: CountryFinding): string {
  const name = nameInSentence(country);
  const { kind, spell, law, isPast } = finding;
  if (spell === null) return `No report has placed ${name}.`;
  if (kind === 'last') return lastPlaced(release, name, finding, country.validTo);
  if (!isRanked(spell)) return specialCase(release, name, spell, finding);
  const next = release.newestYear + 1;
  if (law === 'back_from_tier_3' || law === 'no_year_left')
    return `${name} ${isPast ? 'had to' : 'must'} leave the Watch List in the ${next} report, for a better rank or for Tier 3.`;
  if (law === 'needs_waiver')
    return `${name} ${isPast ? 'needed' : 'needs'} a waiver to stay on the Watch List in the ${next} report.`;
  return ranked(release, name, spell, finding);
}

const isRanked = (spell: Stay): spell is RankedStay => spell.tier !== 'SC';

function lastPlaced(
  { newestYear }: ReleaseView,
  name: string,
  { absence }: CountryFinding,
  end: string | null,
): string {
  if (absence === 'not_known') return `Where the ${newestYear} report put ${name} is not known.`;
  return absence === 'no_such_code' && end !== null
    ? `${name} is no longer in the reports: it ${describeEnd({ on: end })}.`
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
  if (isNewcomer) return `It was first ranked in ${spell.from}.`;
  return finding.began === null
    ? ''
    : outcomeOfIt({ ...finding.began, years: hasYears(kind) ? null : finding.began.years });
}

/** True if the finding describes a change, with the years before it. */
const hasYears = (kind: CountryFinding['kind']): boolean => kind === 'fell' || kind === 'rose';

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
  return law === 'needs_waiver' ? `${been}. ${limitSentence(rule)}` : limitSentence(rule);
}
