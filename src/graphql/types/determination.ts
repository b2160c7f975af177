import type { GraphQLFieldConfig } from 'graphql';
import { CurrentCountry } from '../../dataset/current-country.js';
import {
  Determination,
  DeterminationGap,
  DeterminationYear,
  findDeterminations,
} from '../../dataset/determinations.js';
import type { Page } from '../connection-types.js';
import { declaredType, plainType } from '../declared.js';
import { ASSUMED_SIZES } from '../limits.js';
import { factsField, type QueryContext } from '../scope.js';
import { listOf, required } from '../wrappers.js';
import type { ObjectTypes } from './object-types.js';

const gapType = (types: ObjectTypes) =>
  declaredType<DeterminationGap>(DeterminationGap, types, {
    fields: () => ({
      countries: factsField<DeterminationGap>(types.of(CurrentCountry), {
        description: DeterminationGap.shape.countries.description,
        read: (gap, { release }) => gap.countries.map(({ iso2 }) => release.countries.find(iso2)),
        assumedSize: ASSUMED_SIZES.countriesOfGap,
      }),
    }),
  });

const determinationGapsOfList = (types: ObjectTypes): GraphQLFieldConfig<Page, QueryContext> => ({
  type: required(listOf(gapType(types))),
  description:
    'Fiscal years of the list of which not all was read: no item is no proof that nothing was determined',
  extensions: { assumedSize: ASSUMED_SIZES.determinationGaps },
  resolve: ({ gaps, scope }) => gaps().map((fact) => ({ scope, fact })),
});

export const DeterminationYearType = plainType<DeterminationYear>(DeterminationYear, {
  description: 'How completely the determinations for a US fiscal year were read',
  words: { complete: 'Whether all that was determined was read' },
});

const keyOfDetermination = ({ country, fiscalYear, determination }: Determination): string =>
  [country.iso2, fiscalYear, determination].join('/');

export const determinationType = (types: ObjectTypes) =>
  declaredType<Determination>(Determination, types, {
    identity: {
      keyOf: keyOfDetermination,
      find: ({ release }, { text }) =>
        findDeterminations(release, {}).find((each) => keyOfDetermination(each) === text),
    },
    wholeList: { knownGaps: determinationGapsOfList(types) },
  });
