/* Extracts the text of this service's pages for a model. */

const HIDDEN = /<(script|style|svg|template)\b[\s\S]*?<\/\1>/gi;
const ENDS_OF_BLOCKS =
  /<\/(?:p|h[1-6]|li|dt|dd|tr|div|section|table|caption|pre|summary|figcaption|label|button)>|<br\s*\/?>/gi;
const CELL = /<\/(?:t[dh]|option)>/gi;
const TAG = /<[^<>]*>/g;
const CHARACTERS = new Map(
  Object.entries({ lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", nbsp: ' ', amp: '&' }),
);

/**
 * Text of a page's `main` element, one block per line.
 * @param id of a section, which ends at the next one of its kind; `''` for the whole page
 */
export function extractMainText(page: string, id: string): string {
  const main = page.slice(Math.max(page.indexOf('<main'), 0)).split('</main>', 1)[0] ?? '';
  return toPart(main, id)
    .replaceAll(HIDDEN, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(CELL, ' ')
    .replaceAll(ENDS_OF_BLOCKS, '\n')
    .replaceAll(TAG, '')
    .replaceAll(/&(#?\w+);/g, (written, name: string) => CHARACTERS.get(name) ?? written)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function toPart(main: string, id: string): string {
  const at = id === '' ? -1 : main.indexOf(` id="${id}"`);
  if (at < 0) return main;
  const begin = main.lastIndexOf('<', at);
  const kind = main.slice(begin).split(' ', 1)[0];
  const end = main.indexOf(`${kind} id="`, at);
  return main.slice(begin, end < 0 ? undefined : end);
}
