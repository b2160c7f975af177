import type { Release } from '../../dataset/release.js';
import { DATASET_TITLE } from '../../domain/dataset-name.js';
import { FORMATS } from '../../formats/format.js';
import { GRAPHICS } from '../graphics/graphics.js';
import { RESOURCES } from '../resources/index.js';

const PINNED = /^\/releases\/[^/?]+/;
const SUFFIX = new RegExp(
  `\\.(${Object.values(FORMATS)
    .map(({ suffix }) => suffix)
    .join('|')})$`,
);
const PICTURE_SUFFIX = /\.(svg|png)$/;
const DOWNLOAD = /^\/download\/([^/]+)$/;

/**
 * What a citation calls an address: the resource with the country and year that it is about, and the filters.
 * @param pinned root-relative
 */
export function citedTitle(release: Release, pinned: string): string {
  const { pathname, searchParams } = new URL(pinned, 'http://localhost');
  const path = pathname.replace(PINNED, '');
  const filters = [...searchParams].map(([name, value]) => `${name}=${value}`);
  const title = titleOfPath(release, path);
  return filters.length === 0 ? title : `${title} (${filters.join(', ')})`;
}

function titleOfPath(release: Release, path: string): string {
  const file = DOWNLOAD.exec(path)?.[1];
  if (file !== undefined) return `${DATASET_TITLE}: ${decodeURIComponent(file)}`;
  const isPicture = PICTURE_SUFFIX.test(path);
  const shown = path.replace(isPicture ? PICTURE_SUFFIX : SUFFIX, '');
  for (const { path: template, summary } of isPicture ? GRAPHICS : RESOURCES) {
    const values = match(template, shown);
    if (values) return titled(release, summary, values);
  }
  return path === '' ? DATASET_TITLE : `${DATASET_TITLE}: ${decodeURIComponent(path.slice(1))}`;
}

/** The parameters of the path of a resource or graphic; `null` where the path is not its own. */
function match(template: string, path: string): ReadonlyMap<string, string> | null {
  const names = template.split('/');
  const parts = path.split('/');
  if (names.length !== parts.length) return null;
  const values = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    const part = parts[index] ?? '';
    if (name.startsWith(':')) values.set(name.slice(1), decodeURIComponent(part));
    else if (name !== part) return null;
  }
  return values;
}

/** The summary with what it is about: "Tier history of Cambodia", "Report of 2022". */
function titled(release: Release, summary: string, values: ReadonlyMap<string, string>): string {
  let title = summary;
  const left: string[] = [];
  for (const [name, value] of values) {
    const word = name === 'country' ? (release.countries.get(value)?.name ?? value) : value;
    const general = name === 'country' ? /\ba country\b/i : name === 'year' ? /\ba report\b/i : null;
    if (general?.test(title))
      title = title.replace(general, (_, index: number) =>
        name === 'country' ? word : `${index === 0 ? '' : 'the '}report of ${word}`,
      );
    else left.push(word);
  }
  const begun = title.charAt(0).toUpperCase() + title.slice(1);
  return left.length === 0 ? begun : `${begun}: ${left.join(', ')}`;
}
