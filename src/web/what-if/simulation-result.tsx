import type { SimulationAnswer } from '../../dataset/simulation.js';
import { ClockAnswer } from '../parts/clock-answer.js';
import { CountryLink } from '../parts/country-link.js';
import { SameForMachines } from '../parts/same-for-machines.js';

/** The answer to a what-if. @param address of the same answer in the API */
export function SimulationResult({ answer, address }: { answer: SimulationAnswer; address: string }) {
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
      {answer.assumed && <p class="muted">This rests on assumed placements.</p>}
      <SameForMachines address={address} />
    </section>
  );
}
