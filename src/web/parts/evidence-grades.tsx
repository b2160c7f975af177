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
    </dl>
  );
}
