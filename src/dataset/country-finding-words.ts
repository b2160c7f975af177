import { nameInSentence } from '../domain/sentences.js';
import type { Tier } from '../domain/tier.js';
import { capitalized, counted, numberWord, shortPhraseOf } from '../engine/english.js';
import { hadOpenWaiver } from '../engine/forced.js';
import { meritsUntold } from '../engine/step-outcome.js';
import { standingOf } from './clock.js';
import { type CountryFinding, findingOf, lengthOf, type Stay } from './country-finding.js';
import type { Release } from './release.js';

interface ToldFinding {
  /** A sentence that can be quoted on its own. */
  readonly say: string;
  /** The legal reason, or empty. */
  readonly reason: string;
}

type RankedStay = Stay & { readonly tier: Exclude<Tier, 'SC'> };

/**
 * The finding as of the newest report, in English.
 * @throws Problem `unknown-country`
 */
export function findingInWords(release: Release, iso2: string): ToldFinding {
  const finding = findingOf(release, iso2);
  const name = nameInSentence(release.countries.find(iso2));
  return { say: capitalized(say(release, name, finding)), reason: reasonOf(release, iso2, finding) };
}

function say(release: Release, name: string, finding: CountryFinding): string {
  const { kind, spell, law, isPast } = finding;
  if (spell === null) return `No report has placed ${name}.`;
  if (kind === 'last') return lastPlaced(release, name, finding);
  if (!isRanked(spell)) return specialCase(name, spell, finding);
  const next = release.newestYear + 1;
  if (law === 'back_from_tier_3' || law === 'no_year_left')
    return `${name} ${isPast ? 'had to' : 'must'} leave the Watch List in the ${next} report: up, or down to Tier 3.`;
  if (law === 'needs_waiver')
    return `${name} ${isPast ? 'could' : 'can'} stay on the Watch List in the ${next} report only with a waiver: else up, or down to Tier 3.`;
  return ranked(name, spell, finding);
}

const isRanked = (spell: Stay): spell is RankedStay => spell.tier !== 'SC';

function lastPlaced({ newestYear }: Release, name: string, { absence }: CountryFinding): string {
  if (absence === 'not_known') return `Where the ${newestYear} report put ${name} is not known.`;
  return absence === 'no_such_code'
    ? `${name} is no longer in the reports: it has ceased to exist.`
    : `${name} is not in the ${newestYear} report.`;
}

function specialCase(name: string, { from, to }: Stay, { lastRanked, times }: CountryFinding): string {
  const when = from === to ? `the ${to} report` : everyReport(from, to);
  return lastRanked === null && times !== null
    ? `${name} was a special case in ${when}, and never ranked.`
    : `${name} was a special case, not ranked, in ${when}.`;
}

function ranked(name: string, spell: RankedStay, finding: CountryFinding): string {
  const { kind, before, isAlways, isBeforeAtLeast } = finding;
  const { tier, from, to } = spell;
  switch (kind) {
    case 'fell':
    case 'rose': {
      const stay = `${isBeforeAtLeast ? 'at least ' : ''}${counted(before ? lengthOf(before) : 0, 'year')}`;
      return `${name} ${kind} to ${placeOf(tier)} in ${from}, after ${stay} ${before && isRanked(before) ? `on ${shortPhraseOf(before.tier)}` : ''}.`;
    }
    case 'back':
      return `${name} was on ${placeOf(tier)} again, in the ${from} report.`;
    case 'first':
      if (isAlways) return `${name} was first ranked in ${from}, on ${shortPhraseOf(tier)}.`;
      return `${name} was on ${placeOf(tier)} for the first time in the ${from} report.`;
    case 'longest':
    case 'since': {
      const longest =
        kind === 'longest' ? `: ${counted(lengthOf(spell), 'year')}, its longest spell there` : '';
      return `${name} was on ${placeOf(tier)} in ${everyReport(from, to)}${longest}.`;
    }
    default:
      return `${name} was on ${placeOf(tier)} in the ${from} report.`;
  }
}

/** Short name of a tier, after its full name; the lowest tier is called so. */
const placeOf = (tier: RankedStay['tier']): string =>
  tier === '3' ? `${shortPhraseOf(tier)}, the lowest rank,` : shortPhraseOf(tier);

/** Names both of two reports. */
const everyReport = (from: number, to: number): string =>
  to === from + 1 ? `the reports of ${from} and ${to}` : `every report from ${from} to ${to}`;

function reasonOf(release: Release, iso2: string, finding: CountryFinding): string {
  const { kind, spell, law, isAlways, lastRanked } = finding;
  if (spell === null) return '';
  if (kind === 'last')
    return `The last report that placed it was that of ${spell.to}, ${isRanked(spell) ? `on ${shortPhraseOf(spell.tier)}` : 'as a special case'}.`;
  if (!isRanked(spell))
    return lastRanked && isRanked(lastRanked)
      ? `It was last ranked in ${lastRanked.to}, on ${shortPhraseOf(lastRanked.tier)}.`
      : '';
  if (law !== null) return lawInWords(release, iso2, finding);
  const isNewcomer = isAlways && kind === 'since' && spell.from > release.firstYear;
  return isNewcomer ? `It was first ranked in ${spell.from}.` : beginningInWords(finding);
}

function lawInWords(release: Release, iso2: string, { law, isPast }: CountryFinding): string {
  const rule = release.ruleOf(release.newestYear + 1);
  const { run, waiversUsed } = standingOf(release, iso2, release.newestYear);
  const been = `It ${isPast ? 'had' : 'has'} been on the list for ${counted(run, 'year')}`;
  if (law === 'back_from_tier_3')
    return `It came straight back from Tier 3: the law ${isPast ? 'allowed' : 'allows'} ${counted(rule.relisting_max_run ?? 1, 'year')} on the list.`;
  if (law === 'no_year_left') {
    const by =
      waiversUsed === 0
        ? ''
        : waiversUsed === 1
          ? ', the last of them by a waiver'
          : `, ${numberWord(waiversUsed)} of them by waivers`;
    return `${been}${by}; no waiver ${isPast ? 'was' : 'is'} ${rule.waivers_per_run === 0 ? 'allowed' : 'left'}.`;
  }
  return law === 'needs_waiver' ? `${been}. ${allowance(rule)}` : allowance(rule);
}

function beginningInWords({ began }: CountryFinding): string {
  if (began === null) return '';
  const { outcome, yearsBefore } = began;
  const years = `after ${counted(yearsBefore, 'year')} on the Watch List`;
  switch (outcome) {
    case 'automatic_downgrade':
      return `Automatic downgrade ${years}: no waiver was left. ${meritsUntold()}`;
    case 'open_waiver_downgrade':
      return `Downgraded at the limit, ${years}, with a waiver still open: it may have been on merit.`;
    case 'relisting_limit_downgrade':
      return `Downgraded: straight back from Tier 3, it could stay on the Watch List for one year only. ${meritsUntold()}`;
    case 'upgraded_in_time':
      return hadOpenWaiver(began)
        ? `Upgraded at the limit, ${years}, with a waiver still open.`
        : `Upgraded just in time: ${years} it could not have stayed.`;
    case 'left_unranked':
      return `Not ranked, at the limit of the Watch List, ${years}.`;
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
  return `A country may stay ${counted(years, 'year')}${more}.`;
};
