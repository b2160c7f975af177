import { citationText } from '../../formats/citation.js';
import { citedWork } from '../../rest/citation/cited-work.js';
import type { PageContext } from '../page.js';
import { toReadUrl } from '../reading/urls.js';

/**
 * Same text as `/cite`, pinned to the page's release.
 * @param path without release
 */
export const toCitation = ({ release, origin, asOf }: PageContext, path: string): string =>
  citationText(citedWork(release, toReadUrl(path, { version: release.version, asOf }), origin));
