import { EVIDENCE_GRADES, EVIDENCE_NAMES, type EvidenceGrade } from '../../domain/evidence.js';
import { EVIDENCE_GRADE } from '../../domain/vocabulary/facts.js';
import { capitalized } from '../../engine/english.js';
import { Facts } from './facts.js';

export const evidenceMeaning = (grade: EvidenceGrade): string =>
  `${capitalized(EVIDENCE_GRADE.meanings[grade])}.`;

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
