import { buildDossier, Dossier } from '../dataset/dossier.js';
import { nameAtStart } from '../domain/sentences.js';
import { objectResource } from '../kit/resource.js';
import { countryFrom, plainTitle, yearFromPath } from '../kit/title.js';

export const dossier = objectResource({
  operationId: 'getDossier',
  path: '/countries/:country/tiers/:year',
  includesUpcomingReport: true,
  tag: 'Countries',
  summary: 'Dossier of a placement',
  description:
    'One placement with its evidence: what each source says, disputes and how they were decided, official pages, the stated totals that include it, and known gaps.',
  buildTitle: (request) =>
    plainTitle(`${nameAtStart(countryFrom(request))} in the ${yearFromPath(request)} report`),
  object: Dossier,
  example: '/countries/KH/tiers/2022',
  get: ({ release, params }) => buildDossier(release, params.country, params.year),
});
