import { chooseTense } from '../../dataset/clock.js';
import type { CountryStanding } from '../../dataset/country-clock.js';
import { countsByState } from '../../dataset/counts-by-state.js';
import { findDowngrades } from '../../dataset/downgrades.js';
import { findOutcomes } from '../../dataset/outcomes.js';
import type { CountriesFilter } from '../../dataset/place-filter.js';
import { LIMITS } from '../../dataset/precedents-summary.js';
import type { ReleaseView } from '../../dataset/release-view.js';
import { getReport } from '../../dataset/reports.js';
import { getRules } from '../../dataset/rules.js';
import { type StandingFilter, watchListStandings } from '../../dataset/standings.js';
import { clockHeadings, notHereYet } from '../../dataset/upcoming-report-words.js';
import { findWeaklyKnown } from '../../dataset/weakly-known.js';
import type { Rule } from '../../domain/rule.js';
import { countriesAndTerritories, formatCount, formatFraction, numberWord } from '../../engine/english.js';
import { isDowngradeAtLimit } from '../../engine/forced.js';
import { AT_LIMIT, byOutcome } from '../../engine/outcome-words.js';
import { limitSentence } from '../../engine/standing-words.js';
import type { Status } from '../../engine/vocabulary.js';
import { searchText } from '../../http/query-string.js';
import type { PageRequest } from '../../kit/resource.js';
import { besideStated } from '../../news/report-words.js';
import { citedTitle } from '../../rest/citation/cited-title.js';
import { Article } from '../layout/article.js';
import { byCountryName, CountryLink, NamedLists } from '../parts/country-link.js';
import { Field } from '../parts/field.js';
import { Link } from '../parts/inline.js';
import { PrecedentsInBrief } from '../parts/precedents-in-brief.js';
import { useReleaseUrl } from '../reading/reading.js';
import { withSuffix } from '../reading/urls.js';

type GroupId = 'must' | 'waiver' | 'free';

export const WATCH_LIST_GROUPS: readonly (readonly [id: GroupId, statuses: readonly Status[]])[] = [
  ['must', ['relisting_limit', 'final_year']],
  ['waiver', ['waiver_required']],
  ['free', ['clock_running', 'no_clock']],
];

const OF_A_PLACE: readonly string[] = ['country', 'region', 'group'] satisfies (keyof CountriesFilter)[];

type Parameters = readonly (readonly [name: string, value: string])[];

export function watchListPage(request: PageRequest) {
  const { release } = request;
  const query = request.query as StandingFilter;
  const year = query.year ?? release.newestYear;
  const standings = watchListStandings(release, query);
  const onList = getReport(release, year).totals['2WL'] ?? 0;
  const rule = release.getRule(year + 1);
  const inGroup = (statuses: readonly Status[]) =>
    standings.filter(({ status }) => statuses.includes(status)).toSorted(byUrgency);
  const must = inGroup(WATCH_LIST_GROUPS[0]?.[1] ?? []);
  const path = `/watchlist${searchText(request.search)}`;
  const ofPlace = [...request.search].filter(([name]) => OF_A_PLACE.includes(name));
  // The graphic covers the whole list, so it is omitted for a part.
  const isWhole = ofPlace.length === 0;
  const ofYear: Parameters = query.year === undefined ? [] : [['year', `${year}`]];
  const stated = isWhole ? besideStated(countsByState(release, year).get('2WL')) : '';
  const none = withoutWatchList(release, year);
  const title = citedTitle(release, path);
  const tense = chooseTense(release, year);
  const isPast = tense !== 'ahead';
  const headings = clockHeadings(year + 1, tense);
  const heading =
    none !== null
      ? 'No watch list yet'
      : must.length === 0 || !isWhole
        ? `The Watch List of ${year}: ${formatFraction(standings.length, onList)} ${countriesAndTerritories(onList)}${stated}`
        : `Of ${numberWord(standings.length)}${stated} on the Watch List, ${numberWord(must.length)} ${isPast ? 'had to' : 'must'} leave it in ${year + 1}`;
  return (
    <Article
      context={request}
      path={path}
      title={title}
      crumbs={[[`/reports/${year}`, `${year} report`]]}
      heading={heading}
      lead={
        none ??
        `${isWhole ? '' : `${title}. `}${limitSentence(rule)}${tense === 'out' && must.length > 0 ? ` ${notHereYet(year + 1)}` : ''}`
      }
      description={none ?? `${heading}. ${limitSentence(rule)}`}
      {...(isWhole && { graphic: `/watchlist${searchText(ofYear)}` })}
      alternates={[{ type: 'text/csv', href: withSuffix(path, 'csv'), title: 'The watch list as CSV' }]}
      {...(none === null && {
        lists: [{ label: 'Watch list', path }],
      })}
      feed
    >
      {none === null && (
        <>
          <Key hasWaivers={rule.waivers_per_run > 0} by={isPast ? year : null} />
          <div class="clocks">
            {WATCH_LIST_GROUPS.map(([id, statuses]) => (
              <Clocks key={id} id={id} of={inGroup(statuses)} rule={rule} headings={headings} />
            ))}
          </div>
          <ByLaw release={release} filter={query} year={year} />
          <PrecedentsInBrief release={release} year={year} />
        </>
      )}
      <More release={release} year={year} ofYear={ofYear} ofPlace={ofPlace} />
    </Article>
  );
}

interface ClocksProps {
  readonly id: GroupId;
  readonly of: readonly CountryStanding[];
  readonly rule: Rule;
  readonly headings: ReturnType<typeof clockHeadings>;
}

/** A group of countries for which the law requires the same. */
function Clocks({ id, of, rule, headings }: ClocksProps) {
  if (of.length === 0) return null;
  const isFirst = of.every(({ run }) => run === 1) && id === 'free';
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {headings[isFirst ? 'first' : id]} ({of.length})
      </h2>
      <ul class="clock">
        {of.map((standing) => (
          <li key={standing.country.iso2}>
            <span>
              <CountryLink country={standing.country} />
              {standing.status === 'relisting_limit' && <small>back from Tier 3</small>}
            </span>
            <RunMeter standing={standing} rule={rule} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MoreProps {
  readonly release: ReleaseView;
  readonly year: number;
  /** Query parameters for the report, and for the region or group. */
  readonly ofYear: Parameters;
  readonly ofPlace: Parameters;
}

function More({ release, year, ofYear, ofPlace }: MoreProps) {
  return (
    <section aria-label="More">
      <ul class="acts">
        <li>
          <Link to={`/watchlist${searchText([...ofYear, ...ofPlace, ['sort', '-run']])}`}>
            Table with the clause of law for each
          </Link>
        </li>
        {ofPlace.length === 0 && (
          <>
            <li>
              <Link to={`/watchlist.png${searchText(ofYear)}`}>Picture</Link>
            </li>
            <li>
              <Link to={`/charts${searchText([['kind', 'watchlist'], ...ofYear])}`}>Change this chart</Link>
            </li>
          </>
        )}
      </ul>
      <YearForm
        action={`/watchlist${searchText(ofPlace)}`}
        years={release.years}
        year={year}
        label="The list after another report"
      />
    </section>
  );
}

/** Relisted countries first, then the longest run, then by name. */
const byUrgency = (a: CountryStanding, b: CountryStanding): number =>
  Number(b.status === 'relisting_limit') - Number(a.status === 'relisting_limit') ||
  b.run - a.run ||
  byCountryName(a, b);

/** @param by the report by which a year was not used, if the next report is out */
function Key({ hasWaivers, by }: { hasWaivers: boolean; by: number | null }) {
  return (
    <p class="note">
      <span class="pips">
        <i class="year" />
      </span>{' '}
      a year on the list ·{' '}
      {hasWaivers && (
        <>
          <span class="pips">
            <i class="waiver">W</i>
          </span>{' '}
          a year by waiver ·{' '}
        </>
      )}
      <span class="pips">
        <i class="open" />
      </span>{' '}
      {by === null ? 'not used yet' : `not used by ${by}`} · <strong>×</strong> not allowed
    </p>
  );
}

function ByLaw({ release, filter, year }: { release: ReleaseView; filter: CountriesFilter; year: number }) {
  const requested = { ...filter, year: [year] };
  const waived = findOutcomes(release, { ...requested, outcome: ['waived'] });
  const falls = findDowngrades(release, requested).filter(isDowngradeAtLimit);
  if (waived.length + falls.length === 0) return null;
  const weak = findWeaklyKnown(release, year);
  return (
    <section aria-labelledby="by-law">
      <h2 id="by-law">
        {AT_LIMIT} in {year}
      </h2>
      <NamedLists of={byOutcome([...falls, ...waived])} weak={weak} />
      {falls.length > 0 && <p>{LIMITS.merit}</p>}
    </section>
  );
}

/** For a report before the watch list existed, since when it has; otherwise `null`. */
function withoutWatchList(release: ReleaseView, year: number): string | null {
  // A year without a report is rejected where the list is built.
  if (release.getRule(year).has_watch_list) return null;
  const first = getRules(release).find(({ parameters }) => parameters.hasWatchList)?.firstReport;
  return `The ${year} report has no watch list${first === undefined ? '' : `: the law has had one since the ${first} report`}.`;
}

function RunMeter({
  standing: { run, waiversUsed, status },
  rule: { max_run, waivers_per_run },
}: {
  standing: Pick<CountryStanding, 'run' | 'waiversUsed' | 'status'>;
  rule: Pick<Rule, 'max_run' | 'waivers_per_run'>;
}) {
  const all = Math.max(run, (max_run ?? run) + (max_run === null ? 0 : waivers_per_run));
  const boxes = Array.from(
    { length: all },
    (_, index): readonly [id: string, kind: string, letter: string] => {
      if (index >= run)
        return status === 'relisting_limit' ? [`${index}`, 'shut', '×'] : [`${index}`, 'open', ''];
      return index >= run - waiversUsed ? [`${index}`, 'waiver', 'W'] : [`${index}`, 'year', ''];
    },
  );
  const by = waiversUsed === 0 ? '' : `, ${numberWord(waiversUsed)} of them by waiver`;
  return (
    <span class="pips" role="img" aria-label={`${formatCount(run, 'year')} on the list${by}`}>
      {boxes.map(([id, kind, letter]) => (
        <i key={id} class={kind}>
          {letter}
        </i>
      ))}
    </span>
  );
}

interface YearFormProps {
  readonly action: string;
  readonly years: readonly number[];
  readonly year: number;
  readonly label: string;
}

function YearForm({ action, years, year, label }: YearFormProps) {
  const choices = years.toReversed().map((each) => ({ value: String(each), label: String(each) }));
  const [path, query] = useReleaseUrl()(action).split('?', 2);
  return (
    <form class="row" action={path} method="get">
      {[...new URLSearchParams(query)].map(([name, kept]) => (
        <input key={name} type="hidden" name={name} value={kept} />
      ))}
      <Field name="year" label={label} choices={choices} value={String(year)} />
      <button type="submit">Show</button>
    </form>
  );
}
