import type { VNode } from 'preact';
import type { ListLead } from '../../../kit/resource.js';

/** What stands above the rows of a list, with markup that declarations cannot have. */
export interface PageLead extends ListLead {
  readonly chart?: VNode | undefined;
}
