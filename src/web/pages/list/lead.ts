import type { VNode } from 'preact';
import type { Column } from '../../../formats/table.js';
import type { GraphicProps } from '../../parts/graphic.js';

/** What a page says and shows above the rows of a list, and which of its columns. */
export interface Lead {
  /** Without it, title and description of the list. */
  readonly heading?: string;
  readonly say?: string;
  readonly more?: string;
  readonly picture?: GraphicProps;
  readonly chart?: VNode;
  /** Names of the columns that are shown; the files of the list have all. */
  readonly columns?: readonly string[];
  /** The order of the rows until somebody asks for another. */
  readonly order?: string;
  /** The columns of the list with their cells in words of people. */
  readonly inWords?: readonly Column<never>[];
  /** Number of rows that the page has until somebody asks for others. */
  readonly rows?: number;
  /** Path below which each row has a page, by its identifier. */
  readonly subjectsAt?: string;
  readonly crumbs?: readonly (readonly [address: string, name: string])[];
}
