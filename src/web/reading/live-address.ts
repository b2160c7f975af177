import { searchText } from '../../domain/parameters.js';

/** Pages that say nothing without their query; all others are told with it only in part, or in another way. */
const QUESTIONS = ['/verify', '/eligibility/simulate', '/charts'];
const OF_VARIANTS = ['asOf', 'release'];

export const isQuestion = (path: string): boolean => QUESTIONS.includes(path);

/**
 * The address at which search engines shall know a page: of a release, of a day, of some rows or in another order it is
 * a variant of the page as it is today.
 * @param page.path without suffix and release
 * @returns root-relative
 */
export function liveAddress({
  path,
  search,
}: {
  readonly path: string;
  readonly search?: URLSearchParams;
}): string {
  if (!isQuestion(path)) return path;
  return `${path}${searchText([...(search ?? [])].filter(([name]) => !OF_VARIANTS.includes(name)))}`;
}
