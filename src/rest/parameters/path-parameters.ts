import { z } from 'zod';
import { countryParameter, groupName, yearParameter } from './parameters.js';

/** The parameters of paths: one means the same wherever it stands. */
const PATH_PARAMETERS = {
  country: countryParameter,
  year: yearParameter.describe('Year of the report'),
  group: groupName.describe('Identifier, name or abbreviation of the group, in any case'),
  id: z.string().min(1).describe('Identifier of the era'),
};

/** `/countries/:country` as a template of addresses: `/countries/{country}`. */
export const templateOf = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}');

type Name = keyof typeof PATH_PARAMETERS;

type NamesIn<Path extends string> = Path extends `${string}:${infer Begin}/${infer End}`
  ? Begin | NamesIn<End>
  : Path extends `${string}:${infer Last}`
    ? Last
    : never;

export type ParamsOf<Path extends string> = z.ZodObject<
  Pick<typeof PATH_PARAMETERS, NamesIn<Path> & Name>,
  z.core.$strict
>;

/** The parameters that a path names: `/countries/:country/tiers/:year` has a country and a year. */
export const paramsOf = <const Path extends string>(path: Path): ParamsOf<Path> => {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name as Name);
  return z.strictObject(
    Object.fromEntries(names.map((name) => [name, PATH_PARAMETERS[name]])),
  ) as unknown as ParamsOf<Path>;
};
