import type { z } from 'zod';
import { FOR_PEOPLE } from './for-people.js';
import { EVIDENCE_GRADE, SOURCE_KIND } from './vocabulary/facts.js';

export const EVIDENCE_GRADES = EVIDENCE_GRADE.values;
export const EvidenceGrade = EVIDENCE_GRADE.schema.register(FOR_PEOPLE, { title: 'How well known' });
export type EvidenceGrade = z.infer<typeof EvidenceGrade>;

export const EVIDENCE_NAMES = EVIDENCE_GRADE.titles;

/** Evidence of a placement in words: `Corroborated, disputed`. */
export const evidenceWords = ({
  evidence,
  disputed,
}: {
  readonly evidence: EvidenceGrade;
  readonly disputed: boolean;
}): string => `${EVIDENCE_NAMES[evidence]}${disputed ? ', disputed' : ''}`;

/** True if one source at most says it, or it is disputed. */
export const isWeak = ({
  evidence,
  disputed,
}: {
  readonly evidence: EvidenceGrade;
  readonly disputed: boolean;
}): boolean => disputed || evidence === 'single_source' || evidence === 'derived';

/** Stands behind a year or a name whose placement is weakly known. */
export const WEAK_SIGN = '†';

export const SourceKind = SOURCE_KIND.schema;
export type SourceKind = z.infer<typeof SourceKind>;

/** The facts of a source that a grade needs: its kind, and the lineage that it shares with its copies. */
export interface Witness {
  readonly kind: SourceKind;
  readonly lineage: string;
}

const CORROBORATING_LINEAGES = 2;

/** `official` when State's own text is among the votes for the chosen tier, else by the number of independent lineages. */
export function gradeOf(votesForChosen: Iterable<Witness>): EvidenceGrade {
  const lineages = new Set<string>();
  for (const witness of votesForChosen) {
    if (witness.kind === 'official') return 'official';
    if (witness.kind !== 'derived') lineages.add(witness.lineage);
  }
  if (lineages.size >= CORROBORATING_LINEAGES) return 'corroborated';
  return lineages.size === 1 ? 'single_source' : 'derived';
}

/**
 * State's own text settles a placement; compilations, press and text on another report weigh the same; a derivation
 * gives way.
 */
const WEIGHTS: Readonly<Record<SourceKind, number>> = {
  official: 2,
  implied: 1,
  compilation: 1,
  press: 1,
  derived: 0,
};

/**
 * State's own text denies it; or no State text was read, no stated total decides, and as many lineages deny as
 * support it.
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
  // A derivation is no witness of its own.
  const lineages = (witnesses: readonly Witness[]) =>
    new Set(witnesses.filter(({ kind }) => kind !== 'derived').map(({ lineage }) => lineage)).size;
  return lineages(dissenting) > 0 && lineages(dissenting) >= lineages(agreeing);
}

/** The rule of releases before 1.3.0: disputed if a source at least as strong as the supporting ones disagrees. */
export function isDisputedByWeight(agreeing: readonly Witness[], dissenting: readonly Witness[]): boolean {
  if (dissenting.length === 0) return false;
  const weightiest = (witnesses: readonly Witness[]) =>
    Math.max(0, ...witnesses.map(({ kind }) => WEIGHTS[kind]));
  return weightiest(dissenting) >= weightiest(agreeing);
}

/** The weakest of some grades: a chain of facts is as good as its weakest link. `null` for none. */
export function weakestOf(grades: Iterable<EvidenceGrade>): EvidenceGrade | null {
  let weakest = -1;
  for (const grade of grades) weakest = Math.max(weakest, EVIDENCE_GRADES.indexOf(grade));
  return EVIDENCE_GRADES[weakest] ?? null;
}
