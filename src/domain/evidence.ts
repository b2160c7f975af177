import type { z } from 'zod';
import { FIELD_PRESENTATION } from './field-presentation.js';
import { type DISPUTE_REASON, EVIDENCE_GRADE, SOURCE_KIND } from './vocabulary/facts.js';

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

export const WEAK_MEANING = `${WEAK_SIGN} Rests on one source or none, or is disputed.`;

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

export type DisputeReason = z.infer<typeof DISPUTE_REASON.schema>;

const DISPUTED: ReadonlySet<DisputeReason | null> = new Set([
  'state_contradicts',
  'as_many_against',
] as const);

/** True for the reasons that make a placement disputed. */
export const isDisputedBy = (reason: DisputeReason | null): boolean => DISPUTED.has(reason);

/** Why a placement is disputed, or is not although a source contradicts it; `null` if none does. */
export function weighDissent(
  agreeing: readonly Witness[],
  dissenting: readonly Witness[],
  { totalDecides }: { readonly totalDecides: boolean },
): DisputeReason | null {
  if (dissenting.length === 0) return null;
  const isOfficial = ({ kind }: Witness) => kind === 'official';
  if (dissenting.some(isOfficial)) return 'state_contradicts';
  if (agreeing.some(isOfficial)) return 'state_confirms';
  if (totalDecides) return 'total_decides';
  // A derivation does not count as independent.
  const lineages = (witnesses: readonly Witness[]) =>
    new Set(witnesses.filter(({ kind }) => kind !== 'derived').map(({ lineage }) => lineage)).size;
  const [support, dissent] = [lineages(agreeing), lineages(dissenting)];
  return dissent > 0 && dissent >= support ? 'as_many_against' : 'more_support';
}

/** The weakest of some grades; `null` if there are none. */
export function getWeakest(grades: Iterable<EvidenceGrade>): EvidenceGrade | null {
  let weakest = -1;
  for (const grade of grades) weakest = Math.max(weakest, EVIDENCE_GRADES.indexOf(grade));
  return EVIDENCE_GRADES[weakest] ?? null;
}
