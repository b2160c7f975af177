import type { Release } from '../../dataset/release.js';
import { FORMATS } from '../../formats/format.js';
import type { Resource } from '../../rest/resource.js';
import { formatsOf, isInRelease } from '../../rest/resource-shape.js';

/** A resource has a path parameter whose values the mirror cannot list. */
export class UnknownPathParameter extends Error {
  override readonly name = 'UnknownPathParameter';
}

/** The values of the path parameters of resources. */
const VALUES: Readonly<Record<string, (release: Release) => readonly (string | number)[]>> = {
  country: ({ countries }) => countries.all.map(({ iso2 }) => iso2),
  year: ({ years }) => years,
  id: ({ tables }) => tables.rules.map(({ id }) => id),
};

/**
 * All addresses below `/releases/{version}`, without a query and each with the suffix of its format: every resource
 * for every country, report and rule, and the list of downloads. Some name what does not exist, such as a country's
 * cell in a report that did not cover it, and some answer nothing without a query: the API says which.
 *
 * @returns root-relative addresses
 * @throws UnknownPathParameter for a resource that this function must be taught
 */
export function surfaceOf(release: Release, resources: readonly Resource[]): string[] {
  const urls = resources
    .filter(isInRelease)
    .flatMap((resource) =>
      filled(resource.path, release).flatMap((path) =>
        formatsOf(resource).map((format) => `${path}.${FORMATS[format].suffix}`),
      ),
    );
  return [...urls, `/download.${FORMATS.json.suffix}`].map((path) => `/releases/${release.version}${path}`);
}

/** A path template with every combination of the values of its parameters. */
function filled(template: string, release: Release): string[] {
  const [, name] = /:(\w+)/.exec(template) ?? [];
  if (name === undefined) return [template];
  const values = VALUES[name]?.(release);
  if (!values)
    throw new UnknownPathParameter(`The mirror does not know the values of :${name} in ${template}.`);
  return values.flatMap((value) => filled(template.replace(`:${name}`, String(value)), release));
}
