import { dayOf } from '../../domain/cells.js';
import { longText } from '../../formats/citation/work.js';
import { addressAsRead } from '../layout/address-as-read.js';
import type { PageContext } from '../page.js';

/**
 * Citation of a page, pinned to its edition: as `/cite` says it.
 * @param what title and path of what is cited, without release
 */
export function citationOf(
  { release, origin, asOf }: PageContext,
  what: { title: string; path: string },
): string {
  return longText({
    title: what.title,
    url: `${origin}${addressAsRead(what.path, { version: release.version, asOf })}`,
    version: release.version,
    publishedOn: dayOf(release.header.published_at),
  });
}
