import { z } from 'zod';
import { countryParameter, groupParameter, yearParameter } from './parameters.js';

/** Path parameters; a name means the same in every path. */
const PATH_PARAMETERS = {
  country: countryParameter,
  year: yearParameter.describe('Year of the report'),
  group: groupParameter.describe('Identifier, name or abbreviation of the group, case-insensitive'),
  id: z.string().min(1).describe('Identifier of the era'),
};

/** Converts `/countries/:country` to `/countries/{country}`. */
export const toTemplate = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}');

type Name = keyof typeof PATH_PARAMETERS;

type NamesIn<Path extends string> = Path extends `${string}:${infer Begin}/${infer End}`
  ? Begin | NamesIn<End>
  : Path extends `${string}:${infer Last}`
    ? Last
    : never;

export type PathParams<Path extends string> = z.ZodObject<
  Pick<typeof PATH_PARAMETERS, NamesIn<Path> & Name>,
  z.core.$strict
>;

/** Schema of a path's parameters: `/countries/:country/tiers/:year` has a country and a year. */
export const toParams = <const Path extends string>(path: Path): PathParams<Path> => {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name as Name);
  return z.strictObject(
    Object.fromEntries(names.map((name) => [name, PATH_PARAMETERS[name]])),
  ) as unknown as PathParams<Path>;
};
