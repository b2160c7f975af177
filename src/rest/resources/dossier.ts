import { z } from 'zod';
import { Dossier, dossierOf } from '../../dataset/dossier.js';
import { countryParameter, yearParameter } from '../parameters/parameters.js';
import { objectResource } from '../resource/resource.js';

export const dossier = objectResource({
  operationId: 'getDossier',
  path: '/countries/:country/tiers/:year',
  tag: 'Countries',
  summary: 'Dossier of a placement',
  description:
    'One cell with its evidence: what each source says, disputes and their decisions, official pages, the stated totals that count it, and what cannot be known.',
  params: z.strictObject({
    country: countryParameter,
    year: yearParameter.describe('Year of the report'),
  }),
  query: z.strictObject({}),
  object: Dossier,
  problems: ['unknown-country', 'unknown-report'],
  example: '/countries/KH/tiers/2022',
  get: ({ release, params }) => dossierOf(release, params.country, params.year),
});
