import type { SimulationAnswer } from '../../dataset/simulation.js';
import { CountryLink } from '../parts/country-link.js';
import { NextReport } from '../parts/next-report.js';
import { Trace } from '../parts/trace.js';

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
      <p class="standfirst">{answer.trace.conclusion}</p>
      {answer.assumed && <p class="muted">This rests on assumed placements.</p>}
      <div class="columns">
        <div>
          <h3>What it may say</h3>
          <NextReport next={answer.next} />
        </div>
        <div>
          <h3>Why</h3>
          <Trace trace={answer.trace} />
        </div>
      </div>
      {answer.wouldChange.length > 0 && (
        <details>
          <summary>What would change it</summary>
          <ul>
            {answer.wouldChange.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
      <p class="small">
        The same for machines: <a href={address}>{address}</a>
      </p>
    </section>
  );
}
