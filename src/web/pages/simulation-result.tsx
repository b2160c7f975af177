import type { SimulatedOutcome } from '../../dataset/simulation.js';
import { ClockAnswer } from '../parts/clock-answer.js';
import { CountryLink } from '../parts/country-link.js';
import { useReleaseUrl } from '../reading/reading.js';

export function SimulationResult({ answer, address }: { answer: SimulatedOutcome; address: string }) {
  const asRead = useReleaseUrl()(address);
  return (
    <section class="result" aria-labelledby="answer">
      <div class="assumed" role="note">
        <p>
          <strong>{answer.assumptions}.</strong>
        </p>
        {answer.actual && (
          <p>
            <strong>The real record up to the {answer.actual.year} report.</strong> {answer.actual.sentence}
          </p>
        )}
      </div>
      <h2 id="answer">
        {answer.country && (
          <>
            <CountryLink country={answer.country} />:{' '}
          </>
        )}
        the {answer.next.year} report{answer.assumed && ', as assumed'}
      </h2>
      <ClockAnswer answer={answer} />
      <p class="small">
        As JSON: <a href={asRead}>{asRead}</a>
      </p>
    </section>
  );
}
