import type { Catalogue } from './dataset/catalogue.js';
import type { State } from './http/exchange.js';

/** The state that workers report to the gateway. */
export const stateOf = (catalogue: Catalogue): State => ({
  mark: catalogue.state.mark,
  turnsAt: catalogue.state.turnsAt,
  version: catalogue.current.version,
  publishedAt: catalogue.current.header.published_at,
  checkedAt: catalogue.checkedAt.toISOString(),
  newestReport: catalogue.current.newestYear,
  damaged: catalogue.damaged,
  upcomingReport: catalogue.current.upcomingReport?.state ?? null,
});
