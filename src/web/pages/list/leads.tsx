import type { VNode } from 'preact';
import type { CountryRef } from '../../../dataset/countries.js';
import type { ReleaseChanges } from '../../../dataset/differences.js';
import { estimateDurations } from '../../../dataset/durations.js';
import { findGroups } from '../../../dataset/groups.js';
import type { KnownGap } from '../../../dataset/known-gaps.js';
import { requestedPeriod, type YearsFilter } from '../../../dataset/period.js';
import { countriesInPlace, type PlaceFilter } from '../../../dataset/place-filter.js';
import { findPrecedents, findPrecedentsLike, type PrecedentFilter } from '../../../dataset/precedents.js';
import { summarize } from '../../../dataset/precedents-summary.js';
import { describeRankingChanges, describeRelease } from '../../../dataset/release-in-words.js';
import type { ReleaseView } from '../../../dataset/release-view.js';
import { describeDurations } from '../../../dataset/statistics-in-words.js';
import { nameInSentence } from '../../../domain/sentences.js';
import type { Tier } from '../../../domain/tier.js';
import { formatPeriod } from '../../../engine/english.js';
import { limitSentence } from '../../../engine/standing-words.js';
import type { Status } from '../../../engine/vocabulary.js';
import type { Column } from '../../../formats/table.js';
import { searchText } from '../../../http/query-string.js';
import type { ReleaseEntry } from '../../../kit/release-entry.js';
import type { PageRequest } from '../../../kit/resource.js';
import { getNews } from '../../../news/news.js';
import { describeMoves } from '../../../news/news-sentences.js';
import type { DeterminationGap, DeterminationYear } from '../../../resources/determinations.js';
import { describeFilters } from '../../../rest/titles/filters-in-words.js';
import { CasesBar } from '../../parts/cases-bar.js';
import { CountryLink } from '../../parts/country-link.js';
import { DeterminationGaps } from '../../parts/determination-gaps.js';
import { GapList } from '../../parts/gap-list.js';
import { Link } from '../../parts/inline.js';
import { ShareLinks } from '../../parts/share-links.js';
import { unbroken } from '../../parts/with-hosts.js';
import { determinationsLead } from './determinations-lead.js';
import { formatDifferences } from './difference-words.js';
import type { Lead } from './lead.js';
import { outcomesLead } from './outcomes-lead.js';

interface LeadContext {
  readonly country?: CountryRef;
  readonly knownGaps?: readonly KnownGap[] | readonly DeterminationGap[];
  readonly fiscalYears?: readonly DeterminationYear[];
  readonly since?: string | null;
  readonly counts?: Readonly<Record<string, number>>;
}

export function ListContext({ context }: { context: Readonly<Record<string, unknown>> }) {
  const { country, since, counts } = context as LeadContext;
  return (
    <>
      {country && (
        <p class="kicker">
          <CountryLink country={country} />
        </p>
      )}
      {counts && (
        <p class="kicker">
          {since ? `Against release ${since}` : 'The first release: everything is new'}:{' '}
          {Object.entries(counts)
            .map(([kind, count]) => `${count.toLocaleString('en')} ${kind}`)
            .join(', ')}
        </p>
      )}
    </>
  );
}

export function ListGaps({ context }: { context: Readonly<Record<string, unknown>> }) {
  const { knownGaps = [], fiscalYears = [] } = context as LeadContext;
  const whole = fiscalYears.filter(({ complete }) => complete).map(({ fiscalYear }) => fiscalYear);
  if (knownGaps.length === 0) return null;
  return (
    <details class="fold">
      <summary>What is not known ({knownGaps.length})</summary>
      {whole.length > 0 && <p>Read whole: the fiscal years {whole.join(', ')}.</p>}
      {isOfDeterminations(knownGaps) ? <DeterminationGaps gaps={knownGaps} /> : <GapList gaps={knownGaps} />}
    </details>
  );
}

const isOfDeterminations = (
  gaps: readonly KnownGap[] | readonly DeterminationGap[],
): gaps is readonly DeterminationGap[] => gaps[0] !== undefined && 'fiscalYear' in gaps[0];

/** The tier that all cases came from; `null` if they differ. */
const sameTier = (cases: readonly { readonly tier: Tier }[]): Tier | null =>
  cases.every(({ tier }) => tier === cases[0]?.tier) ? (cases[0]?.tier ?? null) : null;

const OF_CASES = { columns: ['country', 'next_year', 'next_tier', 'outcome'] };

const POSITIONS: readonly (readonly [status: Status, heading: string, way: string])[] = [
  ['final_year', 'What happened next: every country that had to leave the Watch List', 'Had to leave'],
  ['waiver_required', 'What happened next: countries that needed a waiver', 'Needed a waiver'],
  ['relisting_limit', 'What happened next: countries back from Tier 3', 'Back from Tier 3'],
];

/** For lists that are scanned as a whole rather than paged through. */
export const ALL_ROWS = 500;

const METHOD = ['/method', 'Data and method'] as const;

export const LEADS: Readonly<Record<string, (request: PageRequest) => Lead | null | Promise<Lead>>> = {
  '/precedents': precedentsLead,
  '/spells': () => ({
    columns: ['country', 'from', 'to', 'counted_years', 'waiver_years', 'ending', 'next_tier'],
  }),
  '/outcomes': outcomesLead,
  '/reports/:year/changes': ({ release, params: { year } }) => {
    const news = getNews(release, Number(year));
    return {
      heading: `Who moved in the ${year} report`,
      sentence: describeMoves(news),
      more: news.lead[0]?.text ?? '',
      picture: { path: `/reports/${year}/changes`, alt: 'Who moved; the table below says the same.' },
      columns: ['country', 'from_tier', 'to_tier', 'direction', 'known_gaps'],
      rows: ALL_ROWS,
      crumbs: [
        ['/reports', 'Reports'],
        [`/reports/${year}`, `${year} report`],
      ],
    };
  },
  '/determinations': determinationsLead,
  '/sources': () => ({ columns: ['title', 'publisher', 'covers', 'kind', 'source_url'] }),
  '/tiers': ({ search }) =>
    search.has('shape') ? null : { columns: ['country', 'year', 'tier', 'evidence', 'disputed'] },
  '/clock': ({ query: { codes = [] } }: { query: { codes?: readonly string[] } }) => ({
    columns: ['country', 'year', 'tier', 'status', 'run', 'waivers_used', 'outcome', ...codes],
  }),
  '/watchlist': () => ({
    columns: ['country', 'status', 'run', 'waivers_used', 'next_permitted_tiers', 'evidence'],
  }),
  '/waivers': () => ({ columns: ['country', 'year', 'number_in_run', 'evidence', 'basis'] }),
  '/countries': ({ release, search }) => ({
    heading: `Countries and territories${describeFilters(release, search)}`,
    ...(search.size === 0 && {
      sentence: `The ${release.countries.all.length} countries and territories ever ranked, with their ${release.newestYear} tier.`,
    }),
    columns: ['country', 'subregion', 'current_tier'],
    rows: ALL_ROWS,
    chart: (
      <ShareLinks>
        <li>
          <Link to="/groups">By group: ASEAN, the European Union, the African Union and others</Link>
        </li>
      </ShareLinks>
    ),
  }),
  '/groups': ({ release }) => ({
    heading: 'Groups of countries',
    more:
      findGroups(release).length === 0
        ? 'This release has no groups: they were added in a later release.'
        : 'Each with its members from when to when, and where the reports ranked them.',
    columns: ['name', 'kind', 'member_count', 'founded_on', 'source_url'],
    crumbs: [['/countries', 'Countries']],
    rows: ALL_ROWS,
    subjectsAt: '/groups',
  }),
  '/reports': ({ release }) => ({
    heading: `The reports, ${release.firstYear} to ${release.newestYear}`,
    more: 'When each was published, and how many countries and territories it placed on each tier.',
    picture: {
      path: '/statistics/counts',
      alt: 'Number of countries on each tier by year; the table below says the same.',
    },
    columns: ['year', 'published_on', 'covered', 'tier_1', 'tier_2', 'tier_2wl', 'tier_3', 'tier_sc'],
  }),
  '/rules': ({ release }) => ({
    heading: 'The law on the Watch List',
    sentence: limitSentence(release.getRule(release.newestYear)),
    more: 'Each era of the law has its own numbers.',
    columns: ['title', 'first_report', 'last_report', 'max_run', 'waivers_per_run', 'summary'],
    subjectsAt: '/rules',
    crumbs: [METHOD],
  }),
  '/releases': async ({ catalogue, release }) => {
    return {
      heading: 'Releases and changes',
      sentence: (await describeRelease(catalogue, release.version)) ?? '',
      more: 'The dataset is published in releases that never change. A correction is a new release; the old one keeps its own URLs.',
      inWords: RELEASE_COLUMNS,
      subjectsAt: '/releases',
      crumbs: [METHOD],
    };
  },
  '/differences': ({ release, loaded }) => {
    const { since, differences } = loaded as ReleaseChanges;
    const placements = differences.filter(({ table }) => table === 'placements');
    return {
      heading: `What release ${release.version} changed`,
      sentence: `${since === null ? 'Release' : `Compared with release ${since}, release`} ${release.version} ${describeRankingChanges(placements, since)}.`,
      inWords: formatDifferences(release),
      crumbs: [METHOD, ['/releases', 'Releases']],
    };
  },
  '/statistics/transitions': ({ release, search }) => ({
    heading: `How often countries move${describeFilters(release, filtersIn(search))}`,
    more: 'Read a row from left to right: where countries on that tier were in the next report.',
    chart: statisticLinks('/statistics/transitions'),
  }),
  '/statistics/durations': ({ release, query }) => ({
    heading: 'How long countries stay on a tier',
    sentence: describeDurations(
      estimateDurations(release, query).summaries,
      isWorld(query) ? '' : ` of ${countriesInPlace(release, query)}`,
      isAnyTime(query) ? '' : ` that began ${formatPeriod(requestedPeriod(release, query))}`,
    ),
    columns: ['tier', 'years', 'at_risk', 'ended', 'survival'],
    chart: statisticLinks('/statistics/durations'),
  }),
  '/statistics/counts': ({ release, search }) => ({
    heading: `How many countries are on each tier${describeFilters(release, filtersIn(search))}`,
    more: 'How many countries and territories the reports placed on each tier, year by year.',
    ...(!search.has('by') && { columns: ['year', 'tier', 'placements', 'share'] }),
    ...statistic('/statistics/counts', search),
  }),
};

/** What narrows a list, without what shapes it. */
const filtersIn = (search: URLSearchParams) =>
  [...search].filter(([name]) => !['by', ...NOT_IN_HEADING].includes(name));

const isWorld = ({ region, group }: PlaceFilter): boolean => region === undefined && group === undefined;
const isAnyTime = ({ year, from, to }: YearsFilter): boolean => (year ?? from ?? to) === undefined;

const STATISTICS = [
  ['/statistics/transitions', 'How often they move'],
  ['/statistics/durations', 'How long they stay'],
  ['/statistics/counts', 'How many are where'],
] as const;

/** Release, date and effect on the rankings. */
const RELEASE_COLUMNS: readonly Column<ReleaseEntry>[] = [
  { name: 'version', title: 'Release', description: 'Version', value: ({ version }) => version },
  {
    name: 'published_at',
    title: 'Published',
    kind: 'day',
    description: 'Day of publication',
    value: ({ publishedAt }) => publishedAt,
  },
  {
    name: 'corrections',
    type: 'integer',
    description: 'Number of corrections in its notes',
    value: ({ notes }) => notes.filter(({ kind }) => kind === 'correction').length,
  },
  {
    name: 'additions',
    type: 'integer',
    description: 'Number of additions in its notes',
    value: ({ notes }) => notes.filter(({ kind }) => kind === 'addition').length,
  },
  { name: 'withdrawn', description: 'Why it was withdrawn', value: ({ withdrawnReason }) => withdrawnReason },
];

const OF_GRAPHICS = ['group', 'region', 'from', 'to'];

const statistic = (path: string, search: URLSearchParams): Pick<Lead, 'picture' | 'chart'> => {
  const years = (search.get('year')?.split(',') ?? []).map(Number).sort((a, b) => a - b);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  // Graphics show consecutive reports.
  const isDrawn = years.length === 0 || last - first + 1 === years.length;
  const own = Object.fromEntries([...search].filter(([name]) => OF_GRAPHICS.includes(name)));
  const span = years.length === 0 ? {} : { from: String(first), to: String(last) };
  return {
    ...(isDrawn && {
      picture: { path, search: { ...own, ...span }, alt: 'The table below as a picture.' },
    }),
    chart: statisticLinks(path),
  };
};

const statisticLinks = (path: string): VNode => (
  <ShareLinks>
    {STATISTICS.map(([to, name]) => (
      <li key={to}>
        <Link to={to} aria-current={to === path ? 'page' : undefined}>
          {name}
        </Link>
      </li>
    ))}
  </ShareLinks>
);

const NOT_IN_HEADING = ['status', 'limit', 'cursor', 'sort', 'asOf'];

interface PrecedentsOptions extends PrecedentFilter {
  readonly like?: string;
  readonly likeYear?: number | undefined;
}

/** Cases with the same clock as a country. */
function likeLead(
  release: ReleaseView,
  like: string,
  requested: Parameters<typeof findPrecedentsLike>[2],
): Lead {
  const country = release.countries.find(like);
  const { clock, precedents } = findPrecedentsLike(release, like, requested);
  const { inForce, sentence } = summarize(release, precedents, {
    statuses: [clock.status],
    after: clock.year,
    filter: requested,
  });
  return {
    heading: `What happened to others on the same clock as ${nameInSentence(country)}`,
    sentence,
    ...OF_CASES,
    ...(inForce.cases > 0 && {
      chart: <CasesBar byTier={inForce.byTier} label={sentence} from={sameTier(precedents)} />,
    }),
  };
}

const PositionLink = ({
  status,
  isHere = false,
  children,
}: {
  status: Status;
  isHere?: boolean;
  children: string;
}) => (
  <Link to={`/precedents${searchText([['status', status]])}`} aria-current={isHere ? 'page' : undefined}>
    {children}
  </Link>
);

function precedentsLead({ release, query, search }: PageRequest): Lead {
  const { status: statuses, like, likeYear, ...filter } = query as PrecedentsOptions;
  if (like !== undefined) return likeLead(release, like, { likeYear, ...filter });
  const narrowed = [...search].filter(([name]) => !NOT_IN_HEADING.includes(name));
  const only = describeFilters(release, narrowed);
  const [requested] = statuses ?? [];
  const position = statuses?.length === 1 && POSITIONS.find(([status]) => status === requested);
  if (!position || requested === undefined)
    return {
      heading: `What happened next: countries with every status${only}`,
      more: 'Where each country was in the next report. Past cases, not a forecast.',
      ...OF_CASES,
      columns: ['country', 'next_year', 'tier', 'next_tier'],
      chart: (
        <>
          {POSITIONS.filter(([status]) => statuses?.includes(status) ?? true).map(([status, , way]) => {
            const chosen = { ...query, status: [status] };
            const { inForce, sentence } = summarize(release, findPrecedents(release, chosen), {
              statuses: chosen.status,
              filter: query,
            });
            return (
              <section>
                <h2>
                  <PositionLink status={status}>{way}</PositionLink>
                </h2>
                <p>{unbroken(sentence)}</p>
                {inForce.cases > 0 && <CasesBar byTier={inForce.byTier} label={sentence} />}
              </section>
            );
          })}
        </>
      ),
    };
  const { inForce, earlier, sentence } = summarize(release, findPrecedents(release, query), {
    statuses,
    filter: query,
  });
  return {
    heading: `${position[1]}${only}`,
    sentence,
    ...OF_CASES,
    chart: (
      <>
        {inForce.cases > 0 && <CasesBar byTier={inForce.byTier} label={sentence} />}
        {earlier.cases > 0 && (
          <>
            <p class="small">Under earlier laws: {earlier.cases} cases.</p>
            <CasesBar byTier={earlier.byTier} label={`Under earlier laws: ${earlier.cases} cases.`} thin />
          </>
        )}
        <p class="note">
          The year is that of the report that decided. A country can appear more than once. Past cases, not a
          forecast.
        </p>
        <ShareLinks>
          {POSITIONS.map(([status, , way]) => (
            <li key={status}>
              <PositionLink status={status} isHere={status === requested}>
                {way}
              </PositionLink>
            </li>
          ))}
        </ShareLinks>
      </>
    ),
  };
}
