import type { Catalogue } from './dataset/catalogue.js';
import type { DatasetState } from './http/worker-protocol.js';

/** The state that workers report to the gateway. */
export const toDatasetState = (catalogue: Catalogue): DatasetState => ({
  revision: catalogue.state.revision,
  expiresAt: catalogue.state.turnsAt,
  version: catalogue.current.version,
  publishedAt: catalogue.current.header.published_at,
  checkedAt: catalogue.checkedAt.toISOString(),
  newestReport: catalogue.current.newestYear,
  damagedReleases: catalogue.damaged,
  upcomingReport: catalogue.current.upcomingReport?.state ?? null,
});
