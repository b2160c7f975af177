import type { GraphQLFieldConfigMap } from 'graphql';
import { CountryStanding } from '../../dataset/eligibility.js';
import { Standing } from '../../engine/eligibility.js';
import { declaredFields } from '../declared.js';
import { ASSUMED_SIZES } from '../limits.js';
import type { InScope, QueryContext } from '../scope.js';
import type { ObjectTypes } from './object-types.js';

const sizes = { permittedTiers: ASSUMED_SIZES.permittedTiers };

/** Fields of every answer of the clock. */
export const standingFields = (types: ObjectTypes): GraphQLFieldConfigMap<InScope<Standing>, QueryContext> =>
  declaredFields<Standing>(Standing, types, { sizes });

/** The same, with the country that stands there. */
export const countryStandingFields = (types: ObjectTypes) =>
  declaredFields<CountryStanding>(CountryStanding, types, { sizes });
