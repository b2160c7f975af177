import type { VNode } from 'preact';
import type { AnyColumn } from '../../../kit/resource.js';
import type { GraphicProps } from '../../parts/graphic.js';

/** What a list's page shows above its rows, and which columns. */
export interface Lead {
  /** Default: title and description of the list. */
  readonly heading?: string;
  readonly sentence?: string;
  readonly more?: string;
  readonly picture?: GraphicProps;
  readonly chart?: VNode;
  /** Names of the visible columns; downloads have all. */
  readonly columns?: readonly string[];
  /** The list's columns with cells worded for readers. */
  readonly inWords?: readonly AnyColumn[];
  /** Default number of rows. */
  readonly rows?: number;
  /** Path prefix of the rows' own pages, followed by the row's id. */
  readonly subjectsAt?: string;
  readonly crumbs?: readonly (readonly [address: string, name: string])[];
}
