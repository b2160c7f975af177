import { outcomesOf, spellsOf, standingOf } from './clock.js';
import { panelOf } from './panel.js';
import { allPrecedents } from './precedents/cases.js';
import type { Release } from './release.js';

/**
 * Works out what answers without a free parameter are made from, a part at a time, so that others can be answered
 * between the parts: a caller that takes every part has all of it in the end.
 */
export function* prepareRelease(release: Release): Generator<void> {
  const [first] = release.countries.all;
  if (!first) return;
  outcomesOf(release, first.iso2);
  yield;
  standingOf(release, first.iso2, release.newestYear);
  yield;
  spellsOf(release, first.iso2);
  yield;
  allPrecedents(release);
  yield;
  panelOf(release);
}
