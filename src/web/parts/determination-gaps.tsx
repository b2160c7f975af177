import type { DeterminationGap } from '../../dataset/determinations.js';
import { CountryLink } from './country-link.js';
import { Joined } from './inline.js';

export function DeterminationGaps({ gaps }: { gaps: readonly DeterminationGap[] }) {
  return (
    <ul>
      {gaps.map(({ fiscalYear, what, countries }) => (
        <li key={fiscalYear}>
          Fiscal year {fiscalYear}: {what}.
          {countries.length > 0 && (
            <>
              {' '}
              Nothing is known of{' '}
              <Joined of={countries.map((country) => <CountryLink key={country.iso2} country={country} />)} />
              .
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
