import { ATOM_TYPE } from '../../rest/discovery/atom.js';
import type { PageContext } from '../page.js';
import type { Alternate } from './document.js';

/** Address of a page's feed. @param path of the page, without suffix */
export const feedAt = (path: string): string => `${path}.atom`;

/** True for a page of today: one that never changes again has no news. */
export const hasFeed = ({ pinned = false, asOf }: PageContext): boolean => !pinned && asOf === undefined;

/** The feed of a page, for news readers that look for one in its head; none for a page of an edition or of a day. */
export const feedOf = (context: PageContext, path: string, title: string): Alternate[] =>
  hasFeed(context) ? [{ type: ATOM_TYPE, href: feedAt(path), title: `${title}: feed` }] : [];
