import { RESOURCES } from '../../resources/index.js';

/** Resources shown as a section of another page, by path. */
export const PARTS_OF_PAGES: ReadonlyMap<string, string> = new Map(
  RESOURCES.flatMap(({ path, partOfPage }) => (partOfPage === undefined ? [] : [[path, partOfPage]])),
);
