import { EVIDENCE_GRADES, EVIDENCE_NAMES, type EvidenceGrade } from '../../domain/evidence.js';
import { EVIDENCE_GRADE } from '../../domain/vocabulary/facts.js';
import { capitalized } from '../../engine/english.js';

/** Meaning of each grade, for readers. */
export const evidenceMeaning = (grade: EvidenceGrade): string =>
  `${capitalized(EVIDENCE_GRADE.meanings[grade])}.`;

/** Meaning of `disputed`, whatever the grade. */
export const DISPUTED_MEANING =
  'Beside a grade: a source that weighs no less says otherwise. The placement names it, and the reason why it was not followed.';

/** The grades with their meanings. */
export function EvidenceGrades() {
  return (
    <dl class="facts">
      {EVIDENCE_GRADES.map((grade) => (
        <div key={grade}>
          <dt>
            {EVIDENCE_NAMES[grade]} <code>{grade}</code>
          </dt>
          <dd>{evidenceMeaning(grade)}</dd>
        </div>
      ))}
      <div>
        <dt>
          Disputed <code>disputed</code>
        </dt>
        <dd>{DISPUTED_MEANING}</dd>
      </div>
    </dl>
  );
}
