import type { Release } from '../../dataset/release.js';
import { FORMATS } from '../../formats/format.js';
import { GRAPHICS } from '../../rest/graphics/graphics.js';
import { PICTURE_FORMS } from '../../rest/graphics/picture-answer.js';
import { filledPaths } from '../../rest/resource/filled-paths.js';
import { formatsOf, isInRelease } from '../../rest/resource/resource-shape.js';
import { RESOURCES } from '../../rest/resources/index.js';

/** What is the same for all requests at a path: a resource or a graphic. */
interface Mirrored {
  readonly path: string;
  readonly suffixes: readonly string[];
}

const MIRRORED: readonly Mirrored[] = [
  ...RESOURCES.filter(isInRelease).map((resource) => ({
    path: resource.path,
    suffixes: formatsOf(resource).map((format) => FORMATS[format].suffix),
  })),
  ...GRAPHICS.map(({ path }) => ({ path, suffixes: PICTURE_FORMS })),
  { path: '', suffixes: [FORMATS.json.suffix] },
  { path: '/download', suffixes: [FORMATS.json.suffix] },
];

/**
 * All addresses of an edition, without a query and each with the suffix of its format: the edition itself, every
 * resource and graphic for every country, report, rule and group, and the list of downloads. Some name what does not
 * exist, and some answer nothing without a query: the API says which.
 *
 * @returns root-relative addresses
 * @throws UnknownPathParameter for a path that this function must be taught
 */
export function surfaceOf(release: Release): string[] {
  return MIRRORED.flatMap(({ path, suffixes }) =>
    filledPaths(path, release).flatMap((each) =>
      suffixes.map((suffix) => `/releases/${release.version}${each}.${suffix}`),
    ),
  );
}
