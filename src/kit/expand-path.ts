import type { ReleaseView } from '../dataset/release-view.js';

/** A path parameter whose values are not listed here. */
class UnknownPathParameter extends Error {
  override readonly name = 'UnknownPathParameter';
}

const PARAMETER_VALUES: Readonly<Record<string, (release: ReleaseView) => readonly (string | number)[]>> = {
  country: ({ countries }) => countries.all.map(({ iso2 }) => iso2),
  year: ({ years }) => years,
  id: ({ tables }) => tables.rules.map(({ id }) => id),
  group: ({ tables }) => tables.groups.map(({ id }) => id),
};

/**
 * Expands a path template with all combinations of parameter values. Some may not exist, as not every report
 * covers every country.
 * @param template path with Fastify's `:name` parameters
 * @throws UnknownPathParameter for a parameter missing from `VALUES`
 */
export function expandPath(template: string, release: ReleaseView): string[] {
  const [, name] = /:(\w+)/.exec(template) ?? [];
  if (name === undefined) return [template];
  const values = PARAMETER_VALUES[name]?.(release);
  if (!values) throw new UnknownPathParameter(`The values of :${name} in ${template} are not known.`);
  return values.flatMap((value) => expandPath(template.replace(`:${name}`, String(value)), release));
}
