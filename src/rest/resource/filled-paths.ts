import type { Release } from '../../dataset/release.js';

/** A path has a parameter whose values nobody has listed here. */
class UnknownPathParameter extends Error {
  override readonly name = 'UnknownPathParameter';
}

const VALUES: Readonly<Record<string, (release: Release) => readonly (string | number)[]>> = {
  country: ({ countries }) => countries.all.map(({ iso2 }) => iso2),
  year: ({ years }) => years,
  id: ({ tables }) => tables.rules.map(({ id }) => id),
  group: ({ tables }) => tables.groups.map(({ id }) => id),
};

/**
 * A path template with every combination of the values of its parameters. A country may lack the report of a year: not
 * all of them exist.
 * @param template path with Fastify's `:name` parameters
 * @throws UnknownPathParameter for a parameter that this file must be taught
 */
export function filledPaths(template: string, release: Release): string[] {
  const [, name] = /:(\w+)/.exec(template) ?? [];
  if (name === undefined) return [template];
  const values = VALUES[name]?.(release);
  if (!values) throw new UnknownPathParameter(`The values of :${name} in ${template} are not known.`);
  return values.flatMap((value) => filledPaths(template.replace(`:${name}`, String(value)), release));
}
