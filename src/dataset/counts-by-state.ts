import { isTier, type Tier } from '../domain/tier.js';
import type { ReleaseView } from './release-view.js';

/** State's own counts of the tiers of a report that our counts miss. */
export const countsByState = (release: ReleaseView, year: number): ReadonlyMap<Tier, number> =>
  new Map(
    release.tables.control_totals.flatMap(({ year: report, measure, stated, counted, by_state }) =>
      report === year && isTier(measure) && by_state && counted !== null ? [[measure, stated] as const] : [],
    ),
  );
