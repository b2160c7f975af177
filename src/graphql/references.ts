import type { Country, CountryRef } from '../dataset/countries.js';
import type { Release } from '../dataset/release.js';
import { type RuleView, ruleById } from '../dataset/rules.js';
import { Source } from '../dataset/sources.js';
import type { SourceRow } from '../domain/tables.js';
import { ASSUMED_SIZES } from './limits.js';
import { factField, type InScope, listOf, required, type Scope } from './scope.js';
import type { ObjectTypes } from './types/object-types.js';

export const countryOf = ({ country }: { readonly country: CountryRef }, scope: Scope): InScope<Country> => ({
  scope,
  fact: scope.release.countries.find(country.iso2),
});

export const ruleOf = (id: string, scope: Scope): InScope<RuleView> => ({
  scope,
  fact: ruleById(scope.release, id),
});

const sourcesById = (release: Release): ReadonlyMap<string, SourceRow> =>
  new Map(release.tables.sources.map((row) => [row.id, row]));

export function sourceOf(id: string, scope: Scope): InScope<SourceRow> {
  const fact = scope.release.derive(sourcesById).get(id);
  if (!fact) throw new Error(`a placement names a source that the edition does not have: ${id}`);
  return { scope, fact };
}

/** The sources that a fact names by their identifiers. */
export const sourcesField = <Fact>(
  types: ObjectTypes,
  idsOf: (fact: Fact) => readonly string[],
  description = 'The sources that say so',
) => ({
  ...factField<Fact>(required(listOf(types.of(Source))), description, (fact, scope) =>
    idsOf(fact).map((id) => sourceOf(id, scope)),
  ),
  extensions: { assumedSize: ASSUMED_SIZES.sourcesOfPlacement },
});
