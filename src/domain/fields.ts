import { z } from 'zod';
import { FOR_PEOPLE } from './for-people.js';

/* Fields that many facts have; each is described where it stands. */

export const reportYear = z.int().register(FOR_PEOPLE, { title: 'Report', kind: 'report' });

/** Identifier of an era of the law. */
export const ruleId = z.string().register(FOR_PEOPLE, { title: 'Law', kind: 'rule' });

/** 0 to 1. */
export const fraction = z.number().min(0).max(1).register(FOR_PEOPLE, { kind: 'share' });

/** Of what was read. */
export const basis = z.string().register(FOR_PEOPLE, { title: 'Read in', kind: 'basis' });

/** Of the clock. */
export const countedYears = z.int().register(FOR_PEOPLE, { title: 'Counted years' });
