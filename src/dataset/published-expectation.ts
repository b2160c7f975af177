import { z } from 'zod';
import type { Fact } from '../domain/fact.js';
import type { ReleaseView } from './release-view.js';

/**
 * What releases up to 1.3.0 said about the next report in their pinned responses. Those bytes never change,
 * right or wrong: /corrections lists the errors. Later releases and unpinned responses have `upcomingReport`
 * instead.
 */
export const ExpectedReport = z
  .object({
    year: z.int().describe('Year of the next report'),
    due: z.iso.date().nullable().describe('Legal deadline'),
    citation: z.string().nullable().describe('The clause that sets the deadline'),
    stands: z.int().describe('Year of the newest report of the release'),
    lookedFor: z.iso.date().nullable().describe('A date that was never entered; ignore it'),
  })
  .meta({
    id: 'ExpectedReport',
    description:
      'Only at the pinned addresses of releases up to 1.3.0, as it was published; see /corrections. Elsewhere: upcomingReport',
    deprecated: true,
  });

type Expected = Fact<typeof ExpectedReport>;

/** The dates in those releases: the day each was published. */
const LOOKED_FOR: Readonly<Record<string, string | null>> = {
  '1.0.0': null,
  '1.1.0': '2026-11-24',
  '1.2.0': '2026-11-25',
  '1.3.0': '2026-11-28',
};

/** The member `expected` of early pinned responses; empty for all others. */
export function publishedExpectation(release: ReleaseView): { readonly expected?: Expected } {
  const { version, newestYear: stands, isPinned, isLimited } = release;
  const lookedFor = LOOKED_FOR[version];
  if (!isPinned || lookedFor === undefined) return {};
  const year = stands + 1;
  // Wrong for 2019 and 2020, which were due on 1 June.
  const due = year < 2019 ? null : `${year}-06-30`;
  const citation = due && '22 U.S.C. 7107(b)(1)';
  return { expected: { year, due, citation, stands, lookedFor: isLimited ? null : lookedFor } };
}
