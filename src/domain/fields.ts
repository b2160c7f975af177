import { z } from 'zod';
import { FOR_PEOPLE } from './for-people.js';

/* Schemas of fields that many facts share; descriptions are added where they are used. */

export const reportYear = z.int().register(FOR_PEOPLE, { title: 'Report', kind: 'report' });

export const ruleId = z.string().register(FOR_PEOPLE, { title: 'Law', kind: 'rule' });

/** From 0 to 1. */
export const fraction = z.number().min(0).max(1).register(FOR_PEOPLE, { kind: 'share' });

/** Where a fact was read. */
export const basis = z.string().register(FOR_PEOPLE, { title: 'Read in', kind: 'basis' });

/** Years that count towards the limit on the watch list. */
export const countedYears = z.int().register(FOR_PEOPLE, { title: 'Counted years' });
