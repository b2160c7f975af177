import { z } from 'zod';
import { nullable, text } from '../cells.js';
import { IsoDate, PartialDate } from '../dates.js';
import { FIELD_PRESENTATION } from '../field-presentation.js';
import { countryCode, GroupId, Iso2, Iso3, iso2, M49, table, Url, Wikidata } from '../table.js';
import { toEnum } from '../vocabulary/documented-enum.js';
import { CODE_STATUS, GROUP_KIND, NAME_KIND } from '../vocabulary/facts.js';

export const CodeStatus = CODE_STATUS.schema;
export type CodeStatus = z.infer<typeof CodeStatus>;

export const COUNTRY_TABLES = {
  countries: table(
    'Countries and territories that a report placed',
    ['iso2'],
    z.strictObject({
      iso2,
      iso3: Iso3.describe('ISO 3166-1 alpha-3 code'),
      m49: nullable(M49)
        .describe('UN M49 code; empty where the UN has none (Kosovo)')
        .register(FIELD_PRESENTATION, { title: 'UN M49 number' }),
      name: text.describe('English short name in common use'),
      region: text.describe('UN M49 region'),
      subregion: text.describe('UN M49 sub-region'),
      intermediate_region: nullable(text).describe('UN M49 intermediate region, where there is one'),
      code_status: CodeStatus.describe('Status of the code in ISO 3166-1'),
      valid_from: nullable(IsoDate).describe(
        'First day of the country or its code; empty when before the first report',
      ),
      valid_to: nullable(IsoDate).describe('Last day of the country or its code; empty when still in use'),
      wikidata: Wikidata.describe('Wikidata item'),
    }),
  ),
  country_names: table(
    'Other names and spellings of countries',
    ['iso2', 'name'],
    z.strictObject({
      iso2,
      name: text.describe('Another name, spelling or code'),
      kind: toEnum(NAME_KIND.values).describe(
        'official: formal name; former: earlier name; variant: other spelling; code: former or other code',
      ),
    }),
  ),
  country_successions: table(
    'Which code followed which',
    ['predecessor', 'successor'],
    z.strictObject({
      predecessor: Iso2.describe('Code of the country that ended or lost a part').register(
        FIELD_PRESENTATION,
        {
          kind: 'country',
        },
      ),
      successor: Iso2.describe('Code of the country that followed').register(FIELD_PRESENTATION, {
        kind: 'country',
      }),
      happened_on: IsoDate.describe('Day of the succession'),
      successor_name: nullable(text).describe('Name of the successor where no report ever placed it'),
    }),
  ),
  country_codes: table(
    'Codes of countries in other datasets, to join with them',
    ['iso2'],
    z.strictObject({
      iso2,
      cow: countryCode('Correlates of War, number of the state; empty where it has none'),
      cow_letters: countryCode('Correlates of War, abbreviation of the state'),
      gw: countryCode('Gleditsch and Ward, number of the state'),
      vdem: countryCode('Varieties of Democracy (V-Dem), number of the country'),
      world_bank: countryCode('World Bank, code of the economy'),
      imf: countryCode('International Monetary Fund, number of the country'),
      owid: countryCode('Our World in Data, code of the entity'),
      ioc: countryCode('International Olympic Committee, code of the national committee'),
    }),
  ),
  groups: table(
    'Groups of countries: organizations, forums, lists, and the regional bureaus of the Department of State',
    ['id'],
    z.strictObject({
      id: GroupId.describe('Identifier of the group'),
      name: text.describe('Name of the group'),
      abbreviation: nullable(text).describe('Abbreviation in common use'),
      kind: toEnum(GROUP_KIND.values).describe(
        'organization; forum: without a treaty; list; bureau: of the Department of State',
      ),
      founded_on: nullable(PartialDate).describe(
        'Day of its foundation or of that of its predecessor, or its month or year; empty where it was not read',
      ),
      url: Url.describe('A page about the group and its members'),
      others: nullable(text)
        .describe(
          'Members that no report ever placed, separated by semicolons; they have no row in group_members',
        )
        .register(FIELD_PRESENTATION, { title: 'Members that no report placed' }),
      note: nullable(text).describe('What to mind'),
    }),
  ),
  group_members: table(
    'Which country was a member of which group, from when to when; a suspended member remains one',
    ['group_id', 'iso2', 'member_from'],
    z.strictObject({
      group_id: GroupId.describe('Identifier of the group'),
      iso2,
      member_from: nullable(PartialDate).describe(
        'First day as a member, or its month or year; empty where it was before the first report and was not read',
      ),
      member_to: nullable(PartialDate).describe(
        'Last day as a member, or its month or year; empty for those that are members still',
      ),
      url: Url.describe('Where it was read'),
      note: nullable(text).describe('What to mind'),
    }),
  ),
} as const;
