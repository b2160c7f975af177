import { DomainError } from '../domain/errors.js';
import { EVIDENCE_GRADES, type EvidenceGrade } from '../domain/evidence.js';
import { formatCount, joinWords, numberWord } from '../engine/english.js';
import type { Catalogue } from './catalogue.js';
import { type Difference, getChangesSince, olderRelease } from './differences.js';

/**
 * Completes a sentence that starts with the release.
 * @param of differences of placements
 * @param since `null` if all are new
 */
export function describeRankingChanges(of: readonly Difference[], since: string | null): string {
  if (since === null) return 'is the first';
  const moved = of.filter(({ column }) => column === 'tier').length;
  const [added = 0, removed = 0] = (['added', 'removed'] as const).map(
    (wanted) => of.filter(({ kind }) => kind === wanted).length,
  );
  const better = of.filter(isBetter).length;
  const changes: string[] = [];
  if (moved > 0) changes.push(`changed ${formatCount(moved, 'ranking')}`);
  if (added > 0) changes.push(`added ${formatCount(added, 'ranking')}`);
  if (removed > 0) changes.push(`took out ${formatCount(removed, 'ranking')}`);
  const first = changes.length === 0 ? 'changed no ranking' : joinWords(changes, 'and');
  return better === 0 ? first : `${first}; ${numberWord(better)} ${better === 1 ? 'is' : 'are'} better known`;
}

const gradeIn = (value: unknown): number => EVIDENCE_GRADES.indexOf(value as EvidenceGrade);
const isBetter = (each: Difference): boolean =>
  each.column === 'evidence' && gradeIn(each.new) < gradeIn(each.old);

/** Cached by digest: a release never changes, and comparing two takes a fraction of a second. */
const known = new Map<string, string>();

/**
 * For example "Release 1.4.0 changed no ranking; eight are better known."; `null` while it or the previous
 * one cannot be read.
 */
export async function describeRelease(catalogue: Catalogue, version: string): Promise<string | null> {
  const { sha256 } = catalogue.entry(version);
  const cached = known.get(sha256);
  if (cached !== undefined) return cached;
  try {
    const newer = await catalogue.get(version);
    const { differences, since } = getChangesSince(await olderRelease(catalogue, { newer }), newer);
    const placements = differences.filter(({ table }) => table === 'placements');
    const sentence = `Release ${version} ${describeRankingChanges(placements, since)}.`;
    known.set(sha256, sentence);
    return sentence;
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
