import type { Tier } from '../../../src/domain/tier.ts';
import type { ProblemCode } from '../../../src/http/problem.js';

/** The types are what a caller relies on: they must follow from those that were generated. */
export interface Calls {
  country(country: string): Promise<{ readonly iso2: string }>;
  history(country: string, from: number): Promise<{ readonly items: readonly object[] }>;
  placements(query: PlacementsQuery): Promise<{ readonly total: number }>;
  tierOf(country: string, year: number): Promise<Tier | undefined>;
  mapAsPng(year: number): Promise<Blob>;
  watchList(year: number): Promise<{ readonly items: readonly { readonly waiversUsed: number }[] }>;
  claim(country: string, year: number): Promise<{ readonly verdict: Verdict }>;
  factsBeside(text: string): Promise<{
    readonly countries: readonly { readonly iso2: string }[];
  }>;
  whatIf(
    country: string,
    history: string,
  ): Promise<{ readonly run: number; readonly country: { readonly iso2: string } }>;
  bibtex(url: string): Promise<string>;
  /** The type of the problem that the question for a country is answered with. */
  problem(country: string): Promise<`/problems/${ProblemCode}` | undefined>;
}

export interface PlacementsQuery {
  year: number[];
  tier: ('2WL' | '3')[];
}

type Verdict = 'supported' | 'refuted' | 'not_known';
