// Written by "npm run describe": the files of this folder.
import { collectResources } from '../kit/collect-resources.js';
import * as clock from './clock.js';
import * as countries from './countries.js';
import * as countryClock from './country-clock.js';
import * as determinations from './determinations.js';
import * as differences from './differences.js';
import * as dossier from './dossier.js';
import * as groups from './groups.js';
import * as missing from './missing.js';
import * as outcomes from './outcomes.js';
import * as precedents from './precedents.js';
import * as releases from './releases.js';
import * as reportChanges from './report-changes.js';
import * as reportNews from './report-news.js';
import * as reports from './reports.js';
import * as rules from './rules.js';
import * as sources from './sources.js';
import * as spells from './spells.js';
import * as statistics from './statistics.js';
import * as tiers from './tiers.js';
import * as transitions from './transitions.js';
import * as verify from './verify.js';
import * as waivers from './waivers.js';
import * as watchlist from './watchlist.js';

export const RESOURCES = collectResources([
  clock,
  countries,
  countryClock,
  determinations,
  differences,
  dossier,
  groups,
  missing,
  outcomes,
  precedents,
  releases,
  reportChanges,
  reportNews,
  reports,
  rules,
  sources,
  spells,
  statistics,
  tiers,
  transitions,
  verify,
  waivers,
  watchlist,
]);
