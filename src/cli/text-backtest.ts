import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { checkClaim } from '../claims/check-claim.js';
import type { ClaimRequest } from '../claims/request.js';
import { VERDICTS } from '../claims/truth.js';
import type { Release } from '../dataset/release.js';
import { checkText } from '../dataset/text-claims/check-text.js';
import { validate } from '../http/validation.js';
import { verify } from '../rest/resources/verify.js';
import { atomsOf, grantedBy } from './claim-atoms.js';

/** A sentence with the claims that a reader finds in it. */
export const LabelledSentence = z.strictObject({
  style: z.enum(['agency', 'newspaper', 'ngo', 'ministry', 'headline']),
  text: z.string(),
  published: z.iso.date().optional(),
  /** Queries of `/verify`, with what becomes of each. */
  claims: z.array(z.strictObject({ query: z.string(), verdict: z.enum(VERDICTS) })),
});
export type LabelledSentence = z.infer<typeof LabelledSentence>;

/** How well a set of sentences was read. */
export interface Score {
  readonly sentences: number;
  /** Of the claims that were read, the share that stand in the labels. */
  readonly precision: number;
  /** Of the claims in the labels, the share that were read. */
  readonly recall: number;
  /** What was read and should not have been, or should have been and was not, one line each. */
  readonly faults: readonly string[];
}

/** Bounds under which the build fails. */
export const LEAST = { precision: 0.98, recall: 0.85 } as const;

/**
 * Reads every sentence and compares what was read with its labels. A claim can be put in more than one way (`move=better-3`
 * is a downgrade that ends on Tier 3), so claims are compared by the single things that they say.
 */
export async function scoreOf(release: Release, sentences: readonly LabelledSentence[]): Promise<Score> {
  const faults: string[] = [];
  let [read, right, labelled, found] = [0, 0, 0, 0];
  for (const { text, published, claims } of sentences) {
    const { statements } = await checkText(release, { text, published });
    const expected = claims.map(({ query, verdict }) => ({ query, verdict, request: requestOf(query) }));
    for (const { query, verdict, request } of expected) {
      const actual = checkClaim(release, request).verdict;
      if (actual !== verdict) faults.push(`label: ${query} is ${actual}, not ${verdict}: ${text}`);
    }
    const wanted = new Set(expected.flatMap(({ request }) => atomsOf(release, request)));
    const got = new Set(statements.flatMap(({ request }) => atomsOf(release, request)));
    const asserted = (request: ClaimRequest): string[] => {
      const granted = grantedBy(release, request);
      return atomsOf(release, request).filter((atom) => !granted.has(atom));
    };
    for (const { request, verdict } of statements) {
      const atoms = asserted(request);
      if (atoms.length === 0) continue;
      read++;
      if (atoms.every((atom) => wanted.has(atom))) right++;
      else faults.push(`misread: ${verdict.citation.path}: ${text}`);
    }
    for (const { query, request } of expected) {
      const atoms = asserted(request);
      if (atoms.length === 0) continue;
      labelled++;
      if (atoms.every((atom) => got.has(atom))) found++;
      else faults.push(`not read: ${query}: ${text}`);
    }
  }
  return {
    sentences: sentences.length,
    precision: read === 0 ? 1 : right / read,
    recall: labelled === 0 ? 1 : found / labelled,
    faults,
  };
}

/** The labelled sentences of a folder, by file. */
export async function readCorpus(folder: string): Promise<ReadonlyMap<string, readonly LabelledSentence[]>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const files = names.map(async (name) => {
    const text = await readFile(path.join(folder, name), 'utf8');
    return [name, z.array(LabelledSentence).parse(JSON.parse(text))] as const;
  });
  return new Map(await Promise.all(files));
}

/** Whether a part of the corpus is read well enough, its labels being right. */
export const isGoodEnough = ({ precision, recall, faults }: Score): boolean =>
  precision >= LEAST.precision && recall >= LEAST.recall && !faults.some(isOfLabel);

/**
 * The part that nobody tunes the grammar to: what is wrong in it is not shown, or it would be looked at. Labels that do not
 * agree with the dataset are.
 */
const HELD_OUT = 'held-out.json';

/** What of the faults of a part of the corpus may be seen. */
export const shownFaults = (name: string, { faults }: Score): readonly string[] =>
  name === HELD_OUT ? faults.filter(isOfLabel) : faults;

const isOfLabel = (fault: string): boolean => fault.startsWith('label:');

/** The scores for people: a line for each part of the corpus, and what was misread. */
export const formatScores = (scores: ReadonlyMap<string, Score>): string =>
  [...scores]
    .flatMap(([name, score]) => {
      const { sentences, precision, recall } = score;
      return [
        `claims in sentences, ${name}: ${sentences} sentences, precision ${precision.toFixed(3)} (at least ${LEAST.precision}), recall ${recall.toFixed(3)} (at least ${LEAST.recall})`,
        ...shownFaults(name, score).map((fault) => `  ${fault}`),
      ];
    })
    .join('\n');

const requestOf = (query: string): ClaimRequest =>
  validate(verify.query, Object.fromEntries(new URLSearchParams(query)), 'query') as ClaimRequest;
