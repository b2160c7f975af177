import type { Resource } from '../resource/resource.js';
import { childSoldiersLists, countryChildSoldiersLists } from './child-soldiers.js';
import { countries, country, determinations } from './countries.js';
import { differences } from './differences.js';
import { countryEligibility, simulate, watchList } from './eligibility.js';
import { group, groupMembers, groups } from './groups.js';
import { countryOutcomes } from './outcomes.js';
import { countryTiers, dossier, reportTiers, tiers } from './placements.js';
import { countryPrecedents, precedents } from './precedents.js';
import { releases, reportNews } from './releases.js';
import { report, reportChanges, reports } from './reports.js';
import { clock, rule, rules } from './rules.js';
import { schema } from './schema.js';
import { sources } from './sources.js';
import { counts, durations, transitions } from './statistics.js';
import { verify } from './verify.js';
import { countrySpells, downgrades, waivers } from './watch-list.js';

export const RESOURCES: readonly Resource[] = [
  tiers,
  countries,
  country,
  countryTiers,
  dossier,
  countryEligibility,
  countrySpells,
  countryOutcomes,
  countryPrecedents,
  countryChildSoldiersLists,
  groups,
  group,
  groupMembers,
  reports,
  report,
  reportTiers,
  reportChanges,
  reportNews,
  precedents,
  simulate,
  verify,
  clock,
  watchList,
  waivers,
  downgrades,
  rules,
  rule,
  counts,
  transitions,
  durations,
  determinations,
  childSoldiersLists,
  sources,
  schema,
  releases,
  differences,
];
