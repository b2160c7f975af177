import { countByEvidence } from '../../dataset/evidence-counts.js';
import type { Placement } from '../../dataset/placement.js';
import { EVIDENCE_GRADES, EVIDENCE_NAMES, type EvidenceGrade, WEAK_SIGN } from '../../domain/evidence.js';
import { asProse } from '../../domain/sentences.js';
import { TIER_LABELS, type Tier } from '../../domain/tier.js';
import { EVIDENCE_GRADE, TOTAL_MEASURE } from '../../domain/vocabulary/facts.js';
import { capitalized } from '../../engine/english.js';
import { Facts } from './facts.js';
import { Link } from './inline.js';

export const EVIDENCE_WORDS: Readonly<Record<EvidenceGrade, string>> = {
  official: 'State’s text',
  corroborated: 'lists agree',
  single_source: 'one source',
  derived: 'worked out',
};

/** Follows a year or name, on the same line. */
export const WEAK_MARK = ` ${WEAK_SIGN}`;

export const WEAK_MEANING = `${WEAK_SIGN} Rests on one source or none, or a source of equal weight says otherwise.`;

export function howWellKnown(placements: readonly Placement[]): string {
  const { official, corroborated, single_source, derived } = countByEvidence(placements);
  const weak = single_source + derived;
  const disputed = placements.filter((placement) => placement.disputed).length;
  return [
    `We have checked ${official} of ${placements.length} placements against the State Department’s text`,
    ...(corroborated > 0
      ? [`${corroborated} ${corroborated === 1 ? 'is' : 'are'} the same in at least two independent lists`]
      : []),
    ...(weak > 0 ? [`${weak} ${weak === 1 ? 'rests' : 'rest'} on one source or none${WEAK_MARK}`] : []),
    ...(disputed > 0 ? [`${disputed} of them ${disputed === 1 ? 'is' : 'are'} disputed${WEAK_MARK}`] : []),
  ]
    .join('; ')
    .concat(disputed > 0 ? '.' : '. No source of equal weight disagrees.');
}

export function HowWellKnown({ placements }: { placements: readonly Placement[] }) {
  return (
    <p class="note">
      {howWellKnown(placements)} <Link to="/method">How we know</Link>
    </p>
  );
}

/** Measure of a stated total: `Tier 3`, `all that are covered`. */
export const measureInWords = (measure: keyof typeof TOTAL_MEASURE.titles): string =>
  TIER_LABELS[measure as Tier] ?? TOTAL_MEASURE.titles[measure];

export const evidenceMeaning = (grade: EvidenceGrade): string =>
  `${capitalized(asProse(EVIDENCE_GRADE.meanings[grade]))}.`;

export const DISPUTED_MEANING =
  'Beside a grade: a source that weighs no less says otherwise. The placement names it, and the reason why it was not followed.';

export function EvidenceGrades() {
  return (
    <Facts
      of={[
        ...EVIDENCE_GRADES.map((grade) => [grade, EVIDENCE_NAMES[grade], evidenceMeaning(grade)] as const),
        ['disputed', 'Disputed', DISPUTED_MEANING] as const,
      ].map(([code, name, meaning]) => [
        <>
          {name} <code>{code}</code>
        </>,
        meaning,
      ])}
    />
  );
}
