// Written by "npm run describe": the files of this folder.
import { resourcesOf } from '../resource/resources-of.js';
import * as countries from './countries.js';
import * as differences from './differences.js';
import * as eligibility from './eligibility.js';
import * as groups from './groups.js';
import * as outcomes from './outcomes.js';
import * as placements from './placements.js';
import * as precedents from './precedents.js';
import * as releases from './releases.js';
import * as reports from './reports.js';
import * as rules from './rules.js';
import * as sources from './sources.js';
import * as statistics from './statistics.js';
import * as verify from './verify.js';
import * as watchList from './watch-list.js';

export const RESOURCES = resourcesOf([
  countries,
  differences,
  eligibility,
  groups,
  outcomes,
  placements,
  precedents,
  releases,
  reports,
  rules,
  sources,
  statistics,
  verify,
  watchList,
]);
