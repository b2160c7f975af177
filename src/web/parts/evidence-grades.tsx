import { EVIDENCE_GRADES, type EvidenceGrade } from '../../domain/evidence.js';

/** What each grade means, for readers. */
export const EVIDENCE_MEANINGS: Readonly<Record<EvidenceGrade, { name: string; meaning: string }>> = {
  official: { name: 'Official', meaning: "The State Department's own text was read." },
  corroborated: { name: 'Corroborated', meaning: 'Two or more independent compilations agree.' },
  single_source: { name: 'Single source', meaning: 'One compilation says so.' },
  derived: {
    name: 'Derived',
    meaning: 'Found by elimination or implication, in step with the totals that State published.',
  },
};

/** What it means that a placement is disputed, whatever its grade. */
export const DISPUTED_MEANING =
  'Beside a grade: a source that weighs no less says otherwise. The placement names it, and the reason why it was not followed.';

/** How well a placement is known, in words: `Corroborated, disputed`. */
export const evidenceWords = ({
  evidence,
  disputed,
}: {
  readonly evidence: EvidenceGrade;
  readonly disputed: boolean;
}): string => `${EVIDENCE_MEANINGS[evidence].name}${disputed ? ', disputed' : ''}`;

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
