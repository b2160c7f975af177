import { checkClaim } from '../../src/claims/check-claim.js';
import { EVENTS } from '../../src/claims/kinds.js';
import { type ClaimRequest, HOW_OFTEN } from '../../src/claims/request.js';
import { verdictHeadline } from '../../src/claims/verdict-words.js';
import type { ReleaseView } from '../../src/dataset/release-view.js';
import { TIERS } from '../../src/domain/tier.js';
import { STATUSES } from '../../src/engine/vocabulary.js';
import type { Sentence } from './engine-sentences.js';

/** Claims of every kind: of one country in every report, of several reports, and of numbers of countries. */
export function* generateClaims(release: ReleaseView, step: number): Generator<ClaimRequest> {
  let turn = 0;
  for (const { iso2 } of release.countries.all) {
    for (const year of [...release.years, release.newestYear + 1]) {
      turn += 1;
      if (turn % step !== 0) continue;
      const one = { country: [iso2], year: [year] };
      for (const tier of TIERS) yield { ...one, tier };
      for (const event of EVENTS) yield { ...one, event };
      yield { ...one, run: turn % 5 };
      for (const move of ['2-2WL', '2WL-3', 'better-3', '3-better', '1-other', 'other-2WL'])
        yield { ...one, move };
      yield { ...one, tier: '3', others: turn % 12 };
      for (const tier of TIERS) yield { ...one, tier, streak: (turn % 6) + 1, bound: 'at_least' };
      yield { ...one, tier: '2', streak: (turn % 6) + 1 };
    }
    for (const when of HOW_OFTEN) for (const tier of TIERS) yield { country: [iso2], tier, when };
    yield { country: [iso2], from: 2017, to: 2021, tier: '2WL' };
    yield { country: [iso2, 'KH'], year: [2022], tier: '3' };
    yield { country: [iso2], when: 'never', event: 'automatic_downgrade' };
  }
  for (const year of [...release.years, release.newestYear + 1, 1999]) {
    for (const tier of TIERS) {
      for (const count of [0, 1, 14, 27]) yield { year: [year], tier, count };
      yield { year: [year], tier, count: 3, group: 'asean' };
      yield { year: [year], tier, count: 2, region: 'Caribbean', bound: 'at_most' };
    }
    for (const event of EVENTS) yield { year: [year], event, count: 2, bound: 'at_least' };
    for (const status of STATUSES) yield { year: [year], status: [status], tier: '3', count: 1 };
  }
}

/** Text of a verdict: sentence to quote, claim under the verdict, reason and context. */
export function* verdictSentences(release: ReleaseView, step: number): Generator<Sentence> {
  for (const request of generateClaims(release, step)) {
    const where = JSON.stringify(request);
    let verdict: ReturnType<typeof checkClaim>;
    try {
      verdict = checkClaim(release, request);
    } catch {
      continue;
    }
    yield { where: `sentence ${where}`, text: verdict.sentence };
    yield { where: `headline ${where}`, text: verdictHeadline(verdict) };
    yield { where: `reason ${where}`, text: verdict.reason };
    yield { where: `context ${where}`, text: verdict.context ?? '' };
    yield { where: `citation ${where}`, text: verdict.attribution.text };
  }
}
