import { spellsOf } from '../dataset/clock.js';
import { panelOf, panelRowsOf } from '../dataset/panel.js';
import { allPrecedents, casesOfCountry } from '../dataset/precedents/cases.js';
import type { Release } from '../dataset/release.js';
import { countTiers } from './news.js';

/**
 * Works out what answers without a free parameter are made from, a country or a report at a time, so that others can be
 * answered in between; the first part takes what all countries share. A caller that takes every part has all of it in the
 * end.
 */
export function* prepareRelease(release: Release): Generator<void> {
  for (const { iso2 } of release.countries.all) {
    spellsOf(release, iso2);
    casesOfCountry(release, iso2);
    panelRowsOf(release, iso2);
    yield;
  }
  for (const year of release.years) {
    countTiers(release, year);
    yield;
  }
  allPrecedents(release);
  yield;
  panelOf(release);
}
