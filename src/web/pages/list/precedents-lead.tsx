import { findPrecedents, findPrecedentsLike, type PrecedentFilter } from '../../../dataset/precedents.js';
import { summarize } from '../../../dataset/precedents-summary.js';
import type { ReleaseView } from '../../../dataset/release-view.js';
import { nameInSentence } from '../../../domain/sentences.js';
import type { Tier } from '../../../domain/tier.js';
import type { Status } from '../../../engine/vocabulary.js';
import { searchText } from '../../../http/query-string.js';
import { describeFilters } from '../../../kit/filters-in-words.js';
import { filtersIn } from '../../../kit/list-page.js';
import type { PageRequest } from '../../../kit/resource.js';
import { CasesBar } from '../../parts/cases-bar.js';
import { Link } from '../../parts/inline.js';
import { ShareLinks } from '../../parts/share-links.js';
import { unbroken } from '../../parts/with-hosts.js';
import type { PageLead } from './page-lead.js';

/** The tier that all cases came from; `null` if they differ. */
const sameTier = (cases: readonly { readonly tier: Tier }[]): Tier | null =>
  cases.every(({ tier }) => tier === cases[0]?.tier) ? (cases[0]?.tier ?? null) : null;

const OF_CASES = { columns: ['country', 'next_year', 'next_tier', 'outcome'] };

const POSITIONS: readonly (readonly [status: Status, heading: string, way: string])[] = [
  ['final_year', 'What happened next: every country that had to leave the Watch List', 'Had to leave'],
  ['waiver_required', 'What happened next: countries that needed a waiver', 'Needed a waiver'],
  ['relisting_limit', 'What happened next: countries back from Tier 3', 'Back from Tier 3'],
];

interface PrecedentsOptions extends PrecedentFilter {
  readonly like?: string;
  readonly likeYear?: number | undefined;
}

/** Cases with the same clock as a country. */
function likeLead(
  release: ReleaseView,
  like: string,
  requested: Parameters<typeof findPrecedentsLike>[2],
): PageLead {
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

/** Sentences and bars of the same counts, so it stands here. */
export function precedentsLead({ release, query, search }: PageRequest): PageLead {
  const { status: statuses, like, likeYear, ...filter } = query as PrecedentsOptions;
  if (like !== undefined) return likeLead(release, like, { likeYear, ...filter });
  const only = describeFilters(release, filtersIn(search, 'status'));
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
