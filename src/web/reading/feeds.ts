import { ATOM_TYPE } from '../../rest/discovery/atom.js';
import type { PageContext } from '../page.js';

export const feedAt = (path: string): string => `${path}.atom`;

/** True for a page of today: one that never changes again has no news. */
export const hasFeed = ({ pinned = false, asOf }: PageContext): boolean => !pinned && asOf === undefined;

export const feedOf = (context: PageContext, path: string, title: string): Alternate[] =>
  hasFeed(context) ? [{ type: ATOM_TYPE, href: feedAt(path), title: `${title}: feed` }] : [];

export interface Alternate {
  readonly type: string;
  readonly href: string;
  readonly title: string;
}
