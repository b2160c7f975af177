import { dayOf } from '../../domain/cells.js';
import { longText } from '../../formats/citation/work.js';
import { addressAsRead } from '../layout/address-as-read.js';
import type { PageContext } from '../page.js';

/** As `/cite` says it, pinned to the edition of the page. @param what path without release */
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
