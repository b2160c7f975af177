import type { z } from 'zod';
import { FIELD_PRESENTATION } from './field-presentation.js';
import { EVIDENCE_GRADE, SOURCE_KIND } from './vocabulary/facts.js';

export const EVIDENCE_GRADES = EVIDENCE_GRADE.values;
export const EvidenceGrade = EVIDENCE_GRADE.schema.register(FIELD_PRESENTATION, { title: 'How well known' });
export type EvidenceGrade = z.infer<typeof EvidenceGrade>;

export const EVIDENCE_NAMES = EVIDENCE_GRADE.titles;

/** Formats the evidence of a placement: `Corroborated, disputed`. */
export const evidenceWords = ({
  evidence,
  disputed,
}: {
  readonly evidence: EvidenceGrade;
  readonly disputed: boolean;
}): string => `${EVIDENCE_NAMES[evidence]}${disputed ? ', disputed' : ''}`;

/** True if a placement is disputed or rests on at most one source. */
export const isWeak = ({
  evidence,
  disputed,
}: {
  readonly evidence: EvidenceGrade;
  readonly disputed: boolean;
}): boolean => disputed || evidence === 'single_source' || evidence === 'derived';

/** Marks a year or name whose placement is low-confidence. */
export const WEAK_SIGN = '†';

export const SourceKind = SOURCE_KIND.schema;
export type SourceKind = z.infer<typeof SourceKind>;

/** What grading needs to know of a source: its kind, and the lineage that it shares with its copies. */
export interface Witness {
  readonly kind: SourceKind;
  readonly lineage: string;
}

const CORROBORATING_LINEAGES = 2;

/**
 * Grades the evidence for the chosen tier: `official` if State's own text is among the votes, otherwise by
 * the number of independent lineages.
 */
export function getGrade(votesForChosen: Iterable<Witness>): EvidenceGrade {
  const lineages = new Set<string>();
  for (const witness of votesForChosen) {
    if (witness.kind === 'official') return 'official';
    if (witness.kind !== 'derived') lineages.add(witness.lineage);
  }
  if (lineages.size >= CORROBORATING_LINEAGES) return 'corroborated';
  return lineages.size === 1 ? 'single_source' : 'derived';
}

/**
 * True if State's own text contradicts the placement; or if no State text was read, no stated total decides,
 * and at least as many lineages contradict it as support it.
 */
export function isDisputed(
  agreeing: readonly Witness[],
  dissenting: readonly Witness[],
  { totalDecides }: { readonly totalDecides: boolean },
): boolean {
  if (dissenting.length === 0) return false;
  const isOfficial = ({ kind }: Witness) => kind === 'official';
  if (dissenting.some(isOfficial)) return true;
  if (agreeing.some(isOfficial) || totalDecides) return false;
  // A derivation does not count as independent.
  const lineages = (witnesses: readonly Witness[]) =>
    new Set(witnesses.filter(({ kind }) => kind !== 'derived').map(({ lineage }) => lineage)).size;
  return lineages(dissenting) > 0 && lineages(dissenting) >= lineages(agreeing);
}

/** The weakest of some grades; `null` if there are none. */
export function getWeakest(grades: Iterable<EvidenceGrade>): EvidenceGrade | null {
  let weakest = -1;
  for (const grade of grades) weakest = Math.max(weakest, EVIDENCE_GRADES.indexOf(grade));
  return EVIDENCE_GRADES[weakest] ?? null;
}
