import type { ReleaseView } from '../../dataset/release-view.js';
import { toDay } from '../../domain/dates.js';
import type { CitedWork } from '../../formats/citation.js';
import { describeCitation } from './cited-title.js';

/**
 * A response as a citable work; shared by `/cite`, pages and MCP.
 * @param pinned root-relative
 */
export const citedWork = (release: ReleaseView, pinned: string, origin: string): CitedWork => ({
  ...describeCitation(release, pinned),
  url: `${origin}${pinned}`,
  version: release.version,
  publishedOn: toDay(release.header.published_at),
});
