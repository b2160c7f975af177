import { RESOURCES } from '../../rest/resources/index.js';

/** Resources that people find on the page of the thing that they are about, by path. */
export const PARTS_OF_PAGES: ReadonlyMap<string, string> = new Map(
  RESOURCES.flatMap(({ path, partOfPage }) => (partOfPage === undefined ? [] : [[path, partOfPage]])),
);
