import type { CountryStanding } from '../../../dataset/eligibility.js';
import type { Release } from '../../../dataset/release.js';
import type { Rule } from '../../../domain/rule.js';
import { capitalized, counted, listed, numberWord } from '../../../engine/english.js';
import { OWN_LANGUAGE } from '../../../graphics/languages.js';
import { tellStanding } from '../../../graphics/standing-words.js';
import { wordsIn } from '../../../graphics/words/words.js';
import { byCountryName } from '../../parts/by-country-name.js';
import { CountryLink } from '../../parts/country-link.js';
import { Link } from '../../parts/link.js';
import { PrecedentsInBrief } from '../../parts/precedents-in-brief.js';

interface NextInLineProps {
  readonly release: Release;
  readonly standings: readonly CountryStanding[];
  /** Year of the next report. */
  readonly next: number;
  /** The era that governs it. */
  readonly rule: Rule;
}

/** Countries for which the next report decides: those that cannot stay, then those that need a waiver. */
export function NextInLine({ release, standings, next, rule }: NextInLineProps) {
  const must = standings.filter((standing) => standing.next.watchList === 'impossible');
  const waiver = standings.filter((standing) => standing.next.watchList === 'with_waiver');
  return (
    <section aria-labelledby="next">
      <h2 id="next">Who is next for a downgrade</h2>
      <h3>
        {must.length} cannot stay on the watch list in {next}
      </h3>
      {must.length > 0 && (
        <>
          <p>Tier 3, unless they are upgraded.</p>
          <ul class="plain">
            {must.map((standing) => (
              <li key={standing.country.iso2}>
                <CountryLink country={standing.country} />{' '}
                <span class="small muted">{tellStanding(standing, rule, wordsIn(OWN_LANGUAGE))}</span>
              </li>
            ))}
          </ul>
          {[...new Set(must.map(({ status }) => status))].map((status) => (
            <PrecedentsInBrief key={status} release={release} status={status} before={next - 1} />
          ))}
        </>
      )}
      {rule.waivers_per_run > 0 && <h3>{waiver.length} can stay only with a waiver</h3>}
      {waiver.length > 0 && (
        <>
          <p>{waiverSentence(waiver, rule)}</p>
          <ul class="names">
            {waiver.toSorted(byCountryName).map(({ country }) => (
              <li key={country.iso2}>
                <CountryLink country={country} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to="/watchlist">The whole watch list and its clock</Link>
      </p>
    </section>
  );
}

/** How many waivers the law leaves countries that need one. */
export function waiverSentence(standings: readonly CountryStanding[], rule: Rule): string {
  const numbers = [...new Set(standings.flatMap(({ waiversRemaining }) => waiversRemaining ?? []))].sort();
  const most = Math.max(...numbers);
  const left =
    numbers.length > 1 ? `${listed(numbers.map(numberWord), 'or')} waivers` : counted(most, 'waiver');
  const years = capitalized(counted(rule.max_run ?? 0, 'counted year'));
  return `${years} ${rule.max_run === 1 ? 'is' : 'are'} used up; the law leaves each of them ${left}, if the Secretary of State gives ${most > 1 ? 'them' : 'it'}.`;
}
