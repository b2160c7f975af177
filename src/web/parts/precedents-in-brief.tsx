import { standingOf } from '../../dataset/clock.js';
import type { Country } from '../../dataset/countries.js';
import { findPrecedents } from '../../dataset/precedents/find.js';
import { LIMITS, summaryOf } from '../../dataset/precedents/summary.js';
import type { Release } from '../../dataset/release.js';
import { searchText } from '../../domain/address.js';
import { TIER_LABELS, type Vote } from '../../domain/tier.js';
import type { Status } from '../../engine/vocabulary.js';
import { Bar } from './bar.js';
import { Link } from './link.js';

interface PrecedentsInBriefProps {
  readonly release: Release;
  /** Only of a country that must leave the watch list, or needs a waiver to stay. */
  readonly country?: Country;
  /** Report year: only cases that stood there after an earlier report. */
  readonly year?: number;
}

/** Positions that the next report must decide. */
const DECIDED: readonly Status[] = ['final_year', 'relisting_limit', 'waiver_required'];

export function PrecedentsInBrief({ release, country, year = release.newestYear }: PrecedentsInBriefProps) {
  const status = country ? standingOf(release, country.iso2, year).status : 'final_year';
  if (!DECIDED.includes(status) || year <= release.firstYear) return null;
  const cases = findPrecedents(release, { status: [status], to: year - 1 });
  if (cases.length === 0) return null;
  const { inForce, sentence } = summaryOf(release, cases, { statuses: [status], country, after: year });
  const query = searchText([['status', status]]);
  return (
    <section>
      <h2>What happened to others</h2>
      <p>{sentence}</p>
      {inForce.cases > 0 && <CasesBar byTier={inForce.byTier} label={sentence} />}
      <p class="note">
        {LIMITS.forecast} <Link to={`/precedents${query}`}>Every case</Link>
      </p>
    </section>
  );
}

const WORDS: Readonly<Record<Vote, string>> = {
  ...TIER_LABELS,
  '1': 'up to Tier 1',
  '2': 'up to Tier 2',
  '2WL': 'stayed',
  '3': 'to Tier 3',
  SC: 'special case',
  NR: 'left out',
};

export function CasesBar({
  byTier,
  label,
  thin,
}: {
  byTier: readonly { readonly tier: Vote; readonly cases: number }[];
  label: string;
  thin?: boolean;
}) {
  const parts = byTier.map(({ tier, cases }) => ({ tier, cases, label: `${cases} ${WORDS[tier]}` }));
  return <Bar parts={parts} label={label} thin={thin ?? false} />;
}
