import { z } from 'zod';
import { MEMBERSHIPS } from '../dataset/groups.js';
import { MAX_NAME_LENGTH } from '../domain/names.js';

const name = z.string().min(1).max(MAX_NAME_LENGTH).optional();

/** What tools take that can be narrowed to a part of the world. */
export const placeInput = {
  region: name.describe('Only countries of this region of UN M49'),
  group: name.describe(
    'Only members of this group of countries: its identifier, name or abbreviation, as asean or EU',
  ),
  membership: z
    .enum(MEMBERSHIPS)
    .optional()
    .describe('With group: then (default) counts who was a member when each report came out, today who is'),
};
