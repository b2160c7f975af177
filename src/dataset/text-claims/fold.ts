import type { Chunk } from './chunks.js';
import { everyReport, neitherNor, notOneOf, notOnly, noWaiver } from './folds/denials.js';
import { members } from './folds/members.js';
import { almost, floating, numberOf, upFrom } from './folds/numbers.js';
import { among, oneOfMany, onlyOne, onlyOneFirst } from './folds/only.js';
import type { Rule } from './folds/rule.js';
import { first, nthYear, offset, openEnded } from './folds/times.js';

/*
 * Some constructions say a plain thing in another order or with a detour. They are put straight before the clauses are
 * found: each rule sees a few chunks, from left to right, and never the same ones twice.
 */

const RULES: readonly Rule[] = [
  almost,
  members,
  floating,
  first,
  noWaiver,
  notOneOf,
  everyReport,
  notOnly,
  neitherNor,
  offset,
  openEnded,
  numberOf,
  upFrom,
  nthYear,
  onlyOne,
  onlyOneFirst,
  oneOfMany,
  among,
];

/** The chunks of a sentence, put straight. */
export function fold(chunks: readonly Chunk[]): Chunk[] {
  return RULES.reduce<Chunk[]>((folded, rule) => apply(rule, folded), [...chunks]);
}

function apply(rule: Rule, chunks: readonly Chunk[]): Chunk[] {
  const folded: Chunk[] = [];
  let at = 0;
  while (at < chunks.length) {
    const found = rule(chunks, at);
    const chunk = chunks[at];
    if (found) folded.push(...found.chunks);
    else if (chunk) folded.push(chunk);
    at = found?.next ?? at + 1;
  }
  return folded;
}
