import { ATOM_TYPE } from '../../rest/discovery/atom.js';
import type { Alternate } from './document.js';

/** Where the feed of a page is. @param path of the page, without suffix */
export const feedAt = (path: string): string => `${path}.atom`;

/** The feed of a page, for news readers that look for one in its head. */
export const feedOf = (path: string, title: string): Alternate => ({
  type: ATOM_TYPE,
  href: feedAt(path),
  title: `${title}: feed`,
});
