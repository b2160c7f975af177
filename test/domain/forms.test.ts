import t from 'tap';
import type { z } from 'zod';
import { fraction } from '../../src/domain/fields.js';
import { Iso2, Iso3, Wikidata as item, M49, Month, GroupId as name, Url } from '../../src/domain/table.js';
import { Version } from '../../src/domain/tables.js';

/* Each format with valid examples and near misses, and with added white space. */

const FORMS: readonly (readonly [what: string, schema: z.ZodType, having: string, near: string])[] = [
  ['two letters', Iso2, 'KH AN', 'K KHM kh 1A'],
  ['three letters', Iso3, 'KHM', 'KH KHMX XKHM khm'],
  ['three digits', M49, '004 116', '4 1160 a116 116a'],
  ['an item of Wikidata', item, 'Q1 Q424', 'Q0 Q 424 Q1a aQ1 q1'],
  ['a month', Month, '2022-01 2022-10 2022-12', '2022-00 2022-13 22-01 2022-1 2022-01-01 a2022-01'],
  ['the name of a group', name, 'eu g20 state_eap', 'EU 2g _a e-u eU éu'],
  ['a version', Version, '0.0.0 1.100.0 10.20.300 100.2.3', '01.0.0 1.00.0 1.0.01 1.0 1.0.0.0 v1.0.0'],
  ['a version', Version, '1.0.0', '1.0.0a 1.-1.0 a.1.1'],
  ['an address', Url, 'https://a.example/ http://a.example/b', 'ftp://a.b/ xhttps://a.b httpsx://a.b a'],
];

t.test('accepts only well-formed values', async (t) => {
  for (const [what, schema, having, near] of FORMS) {
    for (const each of having.split(' ')) {
      t.ok(schema.safeParse(each).success, `${each} is ${what}`);
      for (const other of [` ${each}`, `${each} `, `${each}\n`])
        t.notOk(schema !== Url && schema.safeParse(other).success, `"${other}" is not ${what}`);
    }
    for (const each of near.split(' ')) t.notOk(schema.safeParse(each).success, `${each} is not ${what}`);
  }
  for (const share of [0, 0.5, 1]) t.ok(fraction.safeParse(share).success, `${share}`);
  for (const share of [-0.001, 1.001]) t.notOk(fraction.safeParse(share).success, `${share}`);
});
