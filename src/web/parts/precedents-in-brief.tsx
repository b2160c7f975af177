import { getStanding } from '../../dataset/clock.js';
import type { Country } from '../../dataset/countries.js';
import { findPrecedents } from '../../dataset/precedents.js';
import { LIMITS, MUST_LEAVE, summarize } from '../../dataset/precedents-summary.js';
import type { ReleaseView } from '../../dataset/release-view.js';
import type { Status } from '../../engine/vocabulary.js';
import { searchText } from '../../http/query-string.js';
import { CasesBar } from './cases-bar.js';
import { Link } from './inline.js';
import { unbroken } from './with-hosts.js';

interface PrecedentsInBriefProps {
  readonly release: ReleaseView;
  /** Limits the summary to a country that must leave the watch list, or needs a waiver. */
  readonly country?: Country;
  /** Report year; only cases after earlier reports are included. */
  readonly year?: number;
}

/** Positions that the next report must resolve. */
const DECIDED: readonly Status[] = [...MUST_LEAVE, 'waiver_required'];

export function PrecedentsInBrief({ release, country, year = release.newestYear }: PrecedentsInBriefProps) {
  const requested = country ? [getStanding(release, country.iso2, year).status] : MUST_LEAVE;
  if (requested.some((status) => !DECIDED.includes(status)) || year <= release.firstYear) return null;
  const cases = findPrecedents(release, { status: requested, to: year - 1 });
  if (cases.length === 0) return null;
  const statuses = requested.filter((status) => cases.some((each) => each.status === status));
  const { inForce, sentence } = summarize(release, cases, { statuses, after: year });
  const query = searchText([['status', statuses.join(',')]]);
  return (
    <section>
      <h2>What happened to others</h2>
      <p>{unbroken(sentence)}</p>
      {inForce.cases > 0 && <CasesBar byTier={inForce.byTier} label={sentence} />}
      <p class="note">
        {LIMITS.forecast} <Link to={`/precedents${query}`}>Every case</Link>
      </p>
    </section>
  );
}
