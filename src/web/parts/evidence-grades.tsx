import { EVIDENCE_GRADES, EVIDENCE_NAMES, type EvidenceGrade } from '../../domain/evidence.js';

/** What each grade means, for readers. */
export const EVIDENCE_MEANINGS: Readonly<Record<EvidenceGrade, { name: string; meaning: string }>> = {
  official: { name: EVIDENCE_NAMES.official, meaning: "The State Department's own text was read." },
  corroborated: { name: EVIDENCE_NAMES.corroborated, meaning: 'Two or more independent compilations agree.' },
  single_source: { name: EVIDENCE_NAMES.single_source, meaning: 'One compilation says so.' },
  derived: {
    name: EVIDENCE_NAMES.derived,
    meaning: 'Found by elimination or implication, in step with the totals that State published.',
  },
};

/** What it means that a placement is disputed, whatever its grade. */
export const DISPUTED_MEANING =
  'Beside a grade: a source that weighs no less says otherwise. The placement names it, and the reason why it was not followed.';

/** The grades with their meanings. */
export function EvidenceGrades() {
  return (
    <dl class="facts">
      {EVIDENCE_GRADES.map((grade) => (
        <div key={grade}>
          <dt>
            {EVIDENCE_MEANINGS[grade].name} <code>{grade}</code>
          </dt>
          <dd>{EVIDENCE_MEANINGS[grade].meaning}</dd>
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
