import { countByEvidence } from '../../dataset/evidence-counts.js';
import type { Placement } from '../../dataset/placement.js';
import { EVIDENCE_GRADES, EVIDENCE_NAMES, type EvidenceGrade, WEAK_SIGN } from '../../domain/evidence.js';
import { toProseText } from '../../domain/sentences.js';
import { TIER_LABELS, type Tier } from '../../domain/tier.js';
import { EVIDENCE_GRADE, TOTAL_MEASURE } from '../../domain/vocabulary/facts.js';
import { capitalize, numberWord } from '../../engine/english.js';
import { Facts } from './facts.js';
import { Link } from './inline.js';

export const EVIDENCE_WORDS: Readonly<Record<EvidenceGrade, string>> = {
  official: 'State’s text',
  corroborated: 'lists agree',
  single_source: 'one source',
  derived: 'worked out',
};

/** Follows a year or name, on the same line. */
export const WEAK_MARK = `\u00a0${WEAK_SIGN}`;

/**
 * For example `State’s own text confirms 15 of 25 rankings; the other ten match in two or more independent
 * lists.`
 */
export function describeEvidence(placements: readonly Placement[]): string {
  const { official, corroborated, single_source, derived } = countByEvidence(placements);
  const weak = single_source + derived;
  const disputed = placements.filter((placement) => placement.disputed).length;
  const all = placements.length;
  const specialCases = placements.some(({ tier }) => tier === 'SC') ? ', special cases included' : '';
  if (official === all && disputed === 0)
    return `State’s own text confirms ${all === 1 ? 'the one ranking' : `all ${all} rankings${specialCases}`}.`;
  const first =
    official === 0
      ? `State’s own text confirms none of the ${all} rankings${specialCases}`
      : `State’s own text confirms ${official} of ${all} rankings${specialCases}`;
  const others = weak === 0 && official > 0 ? 'the other ' : '';
  return `${[
    first,
    ...(corroborated > 0
      ? [
          `${others}${numberWord(corroborated)} ${corroborated === 1 ? 'matches' : 'match'} in two or more independent lists`,
        ]
      : []),
    ...(weak > 0
      ? [`${numberWord(weak)} ${weak === 1 ? 'rests' : 'rest'} on one source or none${WEAK_MARK}`]
      : []),
    ...(disputed > 0 ? [`sources of equal weight disagree on ${numberWord(disputed)}${WEAK_MARK}`] : []),
  ].join('; ')}.`;
}

export function HowWellKnown({ placements }: { placements: readonly Placement[] }) {
  return (
    <p class="note">
      {describeEvidence(placements)} <Link to="/method">How we know</Link>
    </p>
  );
}

/** Measure of a stated total: `Tier 3`, `all that are covered`. */
export const measureInWords = (measure: keyof typeof TOTAL_MEASURE.titles): string =>
  TIER_LABELS[measure as Tier] ?? TOTAL_MEASURE.titles[measure];

export const evidenceMeaning = (grade: EvidenceGrade): string =>
  `${capitalize(toProseText(EVIDENCE_GRADE.meanings[grade]))}.`;

export const DISPUTED_MEANING =
  'Next to a grade: a source of at least equal weight contradicts it. The placement names it, and why it was not followed.';

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
