import { PanelRow, panelOf } from '../../dataset/panel.js';
import { declaredType } from '../declared.js';
import { cellKey, isCell } from '../identity.js';
import { ASSUMED_SIZES } from '../limits.js';
import { knownGapsOfList } from './known-gap.js';
import type { ObjectTypes } from './object-types.js';

/** A country or territory in a report. */
export const panelRowType = (types: ObjectTypes) =>
  declaredType<PanelRow>(PanelRow, types, {
    identity: { keyOf: cellKey, find: ({ release }, key) => panelOf(release).find(isCell(key)) },
    description: 'A country or territory in a report, placed or not, with its place on the clock',
    // Codes of other datasets stand with the country.
    without: ['codes'],
    sizes: { groups: ASSUMED_SIZES.groupsOfRow },
    extensions: { wholeList: { knownGaps: knownGapsOfList } },
  });
