import { GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
import type { Extension } from '../../dataset/watch-list.js';
import { EvidenceGradeEnum } from '../enums.js';
import { factField, type InScope, type QueryContext } from '../scope.js';
import { required } from '../wrappers.js';
import { countryOf } from './country-of.js';
import type { ObjectTypes } from './object-types.js';

const field = factField<Extension>;

/** A waiver that was decided. */
export const extensionType = (types: ObjectTypes) =>
  new GraphQLObjectType<InScope<Extension>, QueryContext>({
    name: 'Extension',
    description:
      'A waiver: the decision that kept a country on the watch list although the limit of consecutive years would have moved it to Tier 3',
    fields: () => ({
      country: field(required(types.Country), 'The country', (extension, scope) =>
        countryOf(extension, scope),
      ),
      year: field(
        required(GraphQLInt),
        'Report year that the waiver made possible',
        (extension) => extension.year,
      ),
      numberInRun: field(
        required(GraphQLInt),
        '1 for the first waiver of the run',
        (extension) => extension.numberInRun,
      ),
      evidence: field(required(EvidenceGradeEnum), 'How well it is known', (extension) => extension.evidence),
      basis: field(
        required(GraphQLString),
        'Where it was read, or how it was derived',
        (extension) => extension.basis,
      ),
    }),
  });
