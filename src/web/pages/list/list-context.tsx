import type { CountryRef } from '../../../dataset/countries.js';
import type { DeterminationGap, DeterminationYear } from '../../../dataset/determinations.js';
import type { KnownGap } from '../../../dataset/known-gaps.js';
import { CountryLink } from '../../parts/country-link.js';
import { DeterminationGaps } from '../../parts/determination-gaps.js';
import { Link } from '../../parts/link.js';

interface Context {
  readonly country?: CountryRef;
  readonly year?: number;
  readonly knownGaps?: readonly KnownGap[] | readonly DeterminationGap[];
  readonly fiscalYears?: readonly DeterminationYear[];
  readonly since?: string | null;
  readonly counts?: Readonly<Record<string, number>>;
}

export function ListContext({ context }: { context: Readonly<Record<string, unknown>> }) {
  const { country, year, since, counts } = context as Context;
  return (
    <>
      {country && (
        <p class="kicker">
          <CountryLink country={country} />
        </p>
      )}
      {year !== undefined && (
        <p class="kicker">
          <Link to={`/reports/${year}`}>{year} report</Link>
        </p>
      )}
      {counts && (
        <p class="kicker">
          <a href="/releases">Editions</a> ·{' '}
          {since ? `against edition ${since}` : 'the first edition: everything is new'}:{' '}
          {Object.entries(counts)
            .map(([kind, count]) => `${count.toLocaleString('en')} ${kind}`)
            .join(', ')}
        </p>
      )}
    </>
  );
}

export function ListGaps({ context }: { context: Readonly<Record<string, unknown>> }) {
  const { knownGaps = [], fiscalYears = [] } = context as Context;
  const whole = fiscalYears.filter(({ complete }) => complete).map(({ fiscalYear }) => fiscalYear);
  if (knownGaps.length === 0) return null;
  return (
    <details>
      <summary>What is not known ({knownGaps.length})</summary>
      {whole.length > 0 && <p>Read whole: the fiscal years {whole.join(', ')}.</p>}
      {isOfDeterminations(knownGaps) ? (
        <DeterminationGaps gaps={knownGaps} />
      ) : (
        <ul>
          {knownGaps.map((gap) => (
            <li key={`${gap.year}${gap.what}`}>
              {gap.year}: {gap.what}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

const isOfDeterminations = (
  gaps: readonly KnownGap[] | readonly DeterminationGap[],
): gaps is readonly DeterminationGap[] => gaps[0] !== undefined && 'fiscalYear' in gaps[0];
