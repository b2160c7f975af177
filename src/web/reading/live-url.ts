import { searchText } from '../../http/query-string.js';

/** Pages that require their query; for others the canonical URL omits it, or keeps only a part. */
const QUESTIONS = ['/verify', '/charts'];
const OF_VARIANTS = ['asOf', 'release'];

/** True if a page requires its query. */
export const isQuestion = (path: string): boolean => QUESTIONS.includes(path);

/**
 * Canonical URL for search engines: a page in a release, at a date, with a subset of rows or in another order
 * is a variant of the current page.
 * @param page.path without suffix and release
 * @returns root-relative
 */
export function toLiveUrl({
  path,
  search,
}: {
  readonly path: string;
  readonly search?: URLSearchParams;
}): string {
  if (!isQuestion(path)) return path;
  return `${path}${searchText([...(search ?? [])].filter(([name]) => !OF_VARIANTS.includes(name)))}`;
}
