import type { CountryClock } from '../../dataset/country-clock.js';
import { ClockAnswer } from '../parts/clock-answer.js';
import { CountryLink } from '../parts/country-link.js';

export function WhatIfResult({
  answer,
  whatIf: { assumptions, actual },
  address,
}: {
  answer: CountryClock;
  whatIf: NonNullable<CountryClock['whatIf']>;
  address: string;
}) {
  return (
    <section class="result" aria-labelledby="answer">
      <div class="assumed" role="note">
        <p>
          <strong>{assumptions}.</strong>
        </p>
        <p>
          <strong>The real record up to the {actual.year} report.</strong> {actual.sentence}
        </p>
      </div>
      <h2 id="answer">
        <CountryLink country={answer.country} />: the {answer.next.year} report
        {answer.assumed && ', as assumed'}
      </h2>
      <ClockAnswer answer={answer} address={address} />
    </section>
  );
}
