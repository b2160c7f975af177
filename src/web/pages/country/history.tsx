import type { Country } from '../../../dataset/countries.js';
import type { Placement } from '../../../dataset/placement.js';
import { type PlacementSpell, placementSpells } from '../../../dataset/placement-spells.js';
import type { ReleaseView } from '../../../dataset/release-view.js';
import { EVIDENCE_GRADES, isWeak } from '../../../domain/evidence.js';
import { capitalize } from '../../../engine/english.js';
import { EVIDENCE_WORDS, WEAK_MARK } from '../../parts/evidence.js';
import { Joined, Link } from '../../parts/inline.js';
import { TableHead } from '../../parts/table.js';
import { TierBadge } from '../../parts/tier-badge.js';

const ABSENCES = {
  not_covered: 'Not in the report',
  not_known: 'Not known',
  no_such_code: 'No such country then',
} as const;

export function History({ country, release }: { country: Country; release: ReleaseView }) {
  const spells = placementSpells(release, country.iso2).toReversed();
  const first = spells.at(-1)?.from ?? release.firstYear;
  return (
    <div>
      <h2 id="history">Since {first}</h2>
      <table class="stack">
        <TableHead of={['Reports', 'Placement', 'What happened', 'How we know']} />
        <tbody>
          {spells.map((spell) => (
            <tr key={spell.from}>
              <th scope="row" class="nowrap">
                {getYears(spell)}
              </th>
              <td>
                {spell.absence === null ? (
                  <TierBadge tier={spell.tier} />
                ) : (
                  <span class="muted">{ABSENCES[spell.absence]}</span>
                )}
              </td>
              <td class="full">{spell.phrase}</td>
              <td class="full">
                <HowKnown placements={spell.placements} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const getYears = ({ from, to }: PlacementSpell): string =>
  from === to ? `${from}` : `${from}–${String(to).slice(from < 2000 ? 0 : 2)}`;

function HowKnown({ placements }: { placements: readonly Placement[] }) {
  const grades = EVIDENCE_GRADES.flatMap((grade) => {
    const known = placements.filter(({ evidence }) => evidence === grade);
    return known.length === 0 ? [] : [{ grade, known }];
  });
  return grades.map(({ grade, known }, index) => (
    <>
      {index > 0 && '; '}
      {index === 0 ? capitalize(EVIDENCE_WORDS[grade]) : EVIDENCE_WORDS[grade]}:{' '}
      <Joined
        of={known.map((placement) => (
          <Link
            key={placement.year}
            to={`/countries/${placement.country.iso2}/tiers/${placement.year}`}
            title={placement.disputed ? 'Sources disagree' : undefined}
          >
            {placement.year}
            {isWeak(placement) && WEAK_MARK}
          </Link>
        ))}
      />
    </>
  ));
}
