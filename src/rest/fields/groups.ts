import { z } from 'zod';
import { GROUP_KINDS } from '../../domain/tables.js';
import { CountryRef } from './schemas.js';

const partialDate = (what: string) =>
  z
    .string()
    .nullable()
    .describe(`${what}, or its month or year where no more is known: YYYY-MM-DD, YYYY-MM or YYYY`);

export const GroupMember = z
  .object({
    country: CountryRef,
    from: partialDate('First day as a member; null where it was before the first report and was not read'),
    to: partialDate('Last day as a member; null for a member still'),
    url: z.url().describe('Where it was read'),
    note: z.string().nullable().describe('What to mind; null where there is nothing'),
  })
  .meta({ id: 'GroupMember', description: 'A country that is or was a member of a group' });

/** A group in a list, without its members. */
export const GroupItem = z
  .object({
    id: z.string().describe('Identifier'),
    name: z.string().describe('Name'),
    abbreviation: z.string().nullable().describe('Abbreviation in common use; null where there is none'),
    kind: z.enum(GROUP_KINDS).describe('What it is'),
    foundedOn: partialDate('Day of its foundation, or of that of its predecessor'),
    memberCount: z
      .int()
      .describe('Number of members on the day of the edition, without those that no report ever placed'),
    others: z.array(z.string()).describe('Members that no report ever placed'),
    url: z.url().describe('A page about the group and its members'),
    note: z.string().nullable().describe('What to mind; null where there is nothing'),
  })
  .meta({ id: 'GroupItem', description: 'A group of countries, without its members' });

export const Group = GroupItem.extend({
  members: z.array(GroupMember).describe('All that ever were members, by country and time'),
}).meta({ id: 'Group', description: 'A group of countries, with its members' });
