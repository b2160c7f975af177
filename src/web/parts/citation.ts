import type { PageContext } from '../page.js';

/**
 * How to cite what a page shows, pinned to its edition.
 * @param what the title of the page; without it the dataset as a whole is cited
 */
export function citationOf({ release, origin }: PageContext, what?: { title: string; path: string }): string {
  const year = release.header.published_at.slice(0, 'YYYY'.length);
  const title = what ? `${what.title}. In: ` : '';
  const address = `${origin}/releases/${release.version}${what?.path ?? '/tiers'}`;
  return `tip-tiers (${year}). ${title}Tier history of the U.S. Trafficking in Persons Report, edition ${release.version}. ${address}`;
}
