import type { SimulationAnswer } from '../../dataset/simulation.js';
import { yearsInWords } from '../../engine/english.js';
import { ClockAnswer } from '../parts/clock-answer.js';
import { CountryLink } from '../parts/country-link.js';
import { SameForMachines } from '../parts/same-for-machines.js';

/** The answer to a what-if. @param address of the same answer in the API */
export function SimulationResult({ answer, address }: { answer: SimulationAnswer; address: string }) {
  const contradictions = answer.outcomes.flatMap(({ outcome, year }) =>
    outcome === 'contradiction' ? [year] : [],
  );
  return (
    <section class="result" aria-labelledby="answer">
      <h2 id="answer">
        {answer.country && (
          <>
            <CountryLink country={answer.country} />:{' '}
          </>
        )}
        the {answer.next.year} report
      </h2>
      <ClockAnswer answer={answer} />
      {contradictions.length > 0 && (
        <p>
          <strong>
            The rules do not allow {contradictions.length === 1 ? 'a placement' : 'placements'} of this
            history: the watch list in {yearsInWords(contradictions)}.
          </strong>{' '}
          The answer takes the history as it is.
        </p>
      )}
      {answer.assumed && <p class="muted">This rests on assumed placements.</p>}
      <SameForMachines address={address} />
    </section>
  );
}
