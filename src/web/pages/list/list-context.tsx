import type { CountryRef } from '../../../dataset/countries.js';
import type { KnownGap } from '../../../dataset/known-gaps.js';
import type { DeterminationGap, DeterminationYear } from '../../../resources/determinations.js';
import { CountryLink } from '../../parts/country-link.js';
import { DeterminationGaps } from '../../parts/determination-gaps.js';
import { GapList } from '../../parts/gap-list.js';

interface MembersOfContext {
  readonly country?: CountryRef;
  readonly knownGaps?: readonly KnownGap[] | readonly DeterminationGap[];
  readonly fiscalYears?: readonly DeterminationYear[];
  readonly since?: string | null;
  readonly counts?: Readonly<Record<string, number>>;
}

export function ListContext({ context }: { context: Readonly<Record<string, unknown>> }) {
  const { country, since, counts } = context as MembersOfContext;
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
  const { knownGaps = [], fiscalYears = [] } = context as MembersOfContext;
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
