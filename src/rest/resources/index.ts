import type { Resource } from '../resource.js';
import { countries, country } from './countries.js';
import { determinations } from './determinations.js';
import { countryTiers, reportTiers, tiers } from './placements.js';
import { report, reportChanges, reports } from './reports.js';
import { sources } from './sources.js';

/** Every resource of the dataset; each lives at its path and below /releases/{release}. */
export const RESOURCES: readonly Resource[] = [
  tiers,
  countries,
  country,
  countryTiers,
  reports,
  report,
  reportTiers,
  reportChanges,
  determinations,
  sources,
];
