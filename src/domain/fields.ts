import { z } from 'zod';
import { FIELD_PRESENTATION } from './field-presentation.js';

/* Schemas of fields that many facts share; descriptions are added where they are used. */

export const reportYear = z.int().register(FIELD_PRESENTATION, { title: 'Report', kind: 'report' });

export const ruleId = z.string().register(FIELD_PRESENTATION, { title: 'Law', kind: 'rule' });

/** From 0 to 1. */
export const fraction = z.number().min(0).max(1).register(FIELD_PRESENTATION, { kind: 'share' });

/** Where a fact was read. */
export const basis = z.string().register(FIELD_PRESENTATION, { title: 'Read in', kind: 'basis' });

/** Years that count towards the limit on the watch list. */
export const countedYears = z.int().register(FIELD_PRESENTATION, { title: 'Counted years' });
