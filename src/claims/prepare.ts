import { spellsOf } from '../dataset/clock.js';
import { panelOf, panelParts } from '../dataset/panel.js';
import { allPrecedents, precedentParts } from '../dataset/precedents/cases.js';
import type { Release } from '../dataset/release.js';
import { newsParts } from './news.js';

/**
 * Works out what answers without a free parameter are made from, a part at a time, so that others can be answered in
 * between.
 */
export function* prepareRelease(release: Release): Generator<unknown> {
  yield* release.ofEach(spellsOf);
  yield* precedentParts({ release });
  yield* panelParts({ release });
  for (const year of release.years) yield* newsParts(release, year);
  allPrecedents(release);
  yield;
  panelOf(release);
}
