import { DETERMINATION_KIND } from '../../domain/vocabulary/facts.js';
import type { DeterminationGap } from '../../resources/determinations.js';
import { CountryLink } from './country-link.js';
import { Joined } from './inline.js';

/** Replaces determination codes with their labels in the table. */
const inWords = (what: string): string =>
  DETERMINATION_KIND.values.reduce(
    (text, kind) => text.replaceAll(`(${kind})`, `(“${DETERMINATION_KIND.titles[kind]}”)`),
    what,
  );

export function DeterminationGaps({ gaps }: { gaps: readonly DeterminationGap[] }) {
  return (
    <ul>
      {gaps.map(({ fiscalYear, what, countries }) => (
        <li key={fiscalYear}>
          Fiscal year {fiscalYear}: {inWords(what)}.
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
