import { z } from 'zod';
import { EVIDENCE_GRADES, type EvidenceGrade } from '../domain/evidence.js';
import type { Fact } from '../domain/fact.js';

export const evidenceCounts = z
  .object(
    Object.fromEntries(EVIDENCE_GRADES.map((grade) => [grade, z.int()])) as Record<EvidenceGrade, z.ZodInt>,
  )
  .meta({ id: 'EvidenceCounts', description: 'Number of rows by evidence grade, in the whole list' });

type EvidenceCounts = Fact<typeof evidenceCounts>;

export function countByEvidence(facts: Iterable<{ readonly evidence: EvidenceGrade }>): EvidenceCounts {
  const counts = Object.fromEntries(EVIDENCE_GRADES.map((grade) => [grade, 0])) as Record<
    EvidenceGrade,
    number
  >;
  for (const { evidence } of facts) counts[evidence] += 1;
  return counts;
}
