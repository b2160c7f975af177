import { EVIDENCE_GRADES, type EvidenceGrade } from '../domain/evidence.js';

/** How many facts are known how well. */
export type EvidenceCounts = Readonly<Record<EvidenceGrade, number>>;

/** Counts facts by their evidence grade; a grade that none has counts 0. */
export function countByEvidence(facts: Iterable<{ readonly evidence: EvidenceGrade }>): EvidenceCounts {
  const counts = Object.fromEntries(EVIDENCE_GRADES.map((grade) => [grade, 0])) as Record<
    EvidenceGrade,
    number
  >;
  for (const { evidence } of facts) counts[evidence] += 1;
  return counts;
}
