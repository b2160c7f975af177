import t from 'tap';
import { z } from 'zod';
import { flag, integer, nullable, text } from '../../src/domain/cells.js';
import { sortLeadingFirst, TABLE_COLUMNS } from '../../src/domain/columns.js';
import { getReferences } from '../../src/domain/foreign-keys.js';
import { compareByKey, compareCells, compareVersions, rowKey } from '../../src/domain/order.js';
import { faultSentence, nameInSentence } from '../../src/domain/sentences.js';
import { getDirection, getRank, RANKED_TIERS, TIERS, Tier } from '../../src/domain/tier.js';
import { findClosedList } from '../../src/domain/vocabulary/documented-enum.js';
import { hasCustomLimit, tooLong, withCustomLimit } from '../../src/http/parameter-schemas.js';
import { searchText } from '../../src/http/query-string.js';

/* Order and format of values in every release and every URL, as tables of input and output. */

t.test('orders cells, rows and versions', async (t) => {
  const cells = [null, -1, 2, 10];
  for (const [i, one] of cells.entries())
    for (const [j, other] of cells.entries())
      t.equal(compareCells(one, other), Math.sign(i - j) + 0, `${one} and ${other}`);
  t.equal(compareCells('Z', 'a'), -1, 'by code unit');
  t.equal(rowKey('placements', { year: 2022, iso2: 'KH' }), 'KH|2022');
  t.equal(rowKey('disputes', { year: 2022 }).startsWith('|2022'), true, 'an empty cell is an empty string');
  const byKey = compareByKey('placements');
  const [first, later] = [
    { iso2: 'KH', year: 2021, tier: '3' },
    { iso2: 'KH', year: 2022 },
  ];
  t.equal(byKey(first, { iso2: 'KH', year: 2021 }), 0);
  t.strictSame([byKey(first, later), byKey(later, first)], [-1, 1]);
  t.equal(byKey({ iso2: 'TH', year: 1 }, later), 1);
  t.equal(byKey({ iso2: 'KH' }, first), -1, 'null comes first');
  for (const [one, other, order] of [
    ['1.10.0', '1.9.0', 1],
    ['1.2.3', '1.2.3', 0],
    ['1.2.3', '1.2.4', -1],
    ['2.0.0', '1.9.9', 1],
    ['1.2', '1.2.1', 0],
    ['1.2.1', '1.2', 1],
  ] as const)
    t.equal(Math.sign(compareVersions(one, other)), order, `${one} and ${other}`);
});

t.test('puts the identifying columns first and keeps the order of others', async (t) => {
  const names = 'b year a country iso2 iso3'.split(' ').map((name) => ({ name }));
  const ordered = sortLeadingFirst(names).map(({ name }) => name);
  t.equal(ordered.join(' '), 'iso3 iso2 country year b a');
});

t.test('ranks all tiers except the special case', async (t) => {
  t.strictSame(TIERS.map(getRank), [0, 1, 2, 3, null]);
  for (const [i, from] of RANKED_TIERS.entries())
    for (const [j, to] of RANKED_TIERS.entries()) {
      const wanted = i === j ? 'unchanged' : i > j ? 'upgrade' : 'downgrade';
      t.equal(getDirection(from, to), wanted, `${from} ${to}`);
    }
  for (const other of [null, 'SC'] as const) {
    t.equal(getDirection(other, other), 'unchanged');
    for (const tier of RANKED_TIERS) {
      t.equal(getDirection(other, tier), 'not_comparable');
      t.equal(getDirection(tier, other), 'not_comparable');
    }
  }
  t.equal(getDirection(null, 'SC'), 'not_comparable');
});

t.test('writes a query in canonical order, escaping only what it must', async (t) => {
  for (const [parameters, written] of [
    [[], ''],
    [[['a', undefined]], ''],
    [
      'tier to from year history country url z a limit'.split(' ').map((name) => [name, name.charAt(0)]),
      '?url=u&country=c&history=h&year=y&from=f&to=t&tier=t&a=a&limit=l&z=z',
    ],
    [[['history', '2019:2WL,2020:3']], '?history=2019:2WL,2020:3'],
    [[['a', '1,b c:2&é/~._-']], '?a=1,b%20c:2%26%C3%A9%2F~._-'],
    [[['a b', '']], '?a%20b='],
    [
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
      '?a=b&a=c',
    ],
  ] as const)
    t.equal(searchText(parameters as [string, string][]), written);
  t.equal(tooLong(2_001), 'is 2001 characters long (maximum 2000)');
  const schema = {};
  t.equal(hasCustomLimit(schema), false);
  t.equal(hasCustomLimit(withCustomLimit(schema)), true);
  t.equal(hasCustomLimit(undefined), false);
});

const findFaults = (
  schema: z.ZodType,
  value: unknown,
  describe = (issue: z.core.$ZodIssue) => issue.message,
) => schema.safeParse(value).error?.issues.map((issue) => describe(issue)) ?? [];

t.test('parses cells strictly', async (t) => {
  for (const [schema, value, read] of [
    [integer, '2022', 2022],
    [integer, 2022, 2022],
    [integer, '-1', -1],
    [integer, '0', 0],
    [flag, 'true', true],
    [flag, 'false', false],
    [flag, false, false],
    [nullable(integer), '', null],
    [nullable(integer), null, null],
    [nullable(integer), '1', 1],
    [text, 'a', 'a'],
    [text, `${'a'.repeat(4_000)}`, 'a'.repeat(4_000)],
  ] as const)
    t.strictSame(schema.parse(value), read);
  for (const value of ['2022.0', ' 2022', '2022 ', '', '01', '1e3', '--1', 1.5, null])
    t.not(findFaults(integer, value).length, 0, `${value} is not an integer`);
  for (const value of ['True', '1', 0, null])
    t.not(findFaults(flag, value).length, 0, `${value} is not a boolean`);
  for (const [fault, ...values] of [
    ['begins like a formula', '=1', '+1', '@a', '-1'],
    ['has a character that turns the direction of text', 'a\u202eb', '\u061ca', 'a\u200f', 'a\u2066'],
    ['has blanks at its ends', ' a', 'a '],
    ['has a control character', 'a\u0000b', 'a\u001fb', 'a\u007fb', 'a\nb'],
  ] as const)
    for (const value of values) t.strictSame(findFaults(text, value), [fault], JSON.stringify(value));
  for (const value of ['', 'a'.repeat(4_001)]) t.equal(findFaults(text, value).length, 1);
});

t.test('words errors so that they follow the name of the value', async (t) => {
  for (const [schema, value, sentence] of [
    [z.number().min(1), 0, 'must be at least 1'],
    [z.number().max(9), 10, 'must be at most 9'],
    [z.number().min(5, 'lies before the first'), 4, 'lies before the first'],
    [z.string().min(1), '', 'is empty'],
    [z.array(z.int()).min(1), [], 'is empty'],
    [z.string().max(2), 'abc', 'has more than 2 characters'],
    [z.array(z.int()).max(1), [1, 2], 'has more than 1 entries'],
    [z.int(), 'a', 'must be a number'],
    [z.int(), 1.5, 'must be a whole number'],
    [z.string(), 1, 'must be a text'],
    [z.boolean(), 1, 'must be true or false'],
    [z.array(z.int()), 1, 'must be a list'],
    [z.object({}), 1, 'must be an object'],
    [z.record(z.string(), z.int()), 1, 'must be an object'],
    [z.date(), 1, 'must be of the kind date'],
    [z.enum(['a', 'b']), 'c', 'must be one of a, b'],
    [z.url(), 'x', 'must be a URL of an allowed kind'],
    [z.string().regex(/a/, 'is no such word'), 'x', 'is no such word'],
  ] as const)
    t.equal(findFaults(schema, value, faultSentence).join(), sentence);
  for (const iso2 of 'AE AN BS CD CF CG DO GB GM KM MH MV NL PH SB US'.split(' '))
    t.equal(nameInSentence({ iso2, name: 'Name' }), 'the Name', iso2);
  t.equal(nameInSentence({ iso2: 'KH', name: 'Cambodia' }), 'Cambodia');
});

t.test('derives the type of a column from its schema', async (t) => {
  const describe = (table: keyof typeof TABLE_COLUMNS, column: string) =>
    TABLE_COLUMNS[table].find(({ name }) => name === column);
  const plain = { nullable: false, isUrl: false };
  for (const [table, column, wanted] of [
    ['placements', 'year', { type: 'integer', ...plain }],
    ['placements', 'iso2', { type: 'string', ...plain, pattern: '^[A-Z]{2}$' }],
    ['placements', 'tier', { type: 'string', ...plain, values: ['1', '2', '3', '2WL', 'SC'] }],
    ['rules', 'enacted_on', { type: 'date', ...plain }],
    ['rules', 'has_watch_list', { type: 'boolean', ...plain }],
    ['rules', 'last_report', { type: 'integer', nullable: true, isUrl: false }],
    ['rules', 'waiver_citation', { type: 'string', nullable: true, isUrl: false }],
    ['vote_pages', 'url', { type: 'string', nullable: false, isUrl: true }],
  ] as const) {
    const { name, description, list, ...rest } = describe(table, column) ?? {};
    t.strictSame(rest, wanted, `${table}.${column}`);
    t.equal(list, table === 'placements' && column === 'tier' ? findClosedList(Tier) : undefined);
    t.match(description, /\w/, `${table}.${column} is described`);
  }
  const all = Object.values(TABLE_COLUMNS).flat();
  t.ok(all.every(({ type, pattern }) => pattern === undefined || type === 'string'));
});

t.test('declares the references of each table', async (t) => {
  const [country, report, source] = ['iso2 > countries.iso2', 'year > reports.year', 'source > sources.id'];
  for (const [references, ...tables] of [
    [[country, report, source], 'placement_votes'],
    [[country, report], 'placements', 'official_pages', 'disputes', 'known_gaps', 'child_soldiers_lists'],
    [[country], 'country_names', 'country_codes', 'determinations'],
    [[report], 'control_totals', 'waiver_lists', 'child_soldiers_years'],
    [['iso2,year > placements.iso2,year'], 'watchlist_extensions'],
    [['iso2,year,source,tier > placement_votes.iso2,year,source,tier'], 'vote_pages'],
    [['rule > rules.id'], 'law_readings'],
    [[country, 'group_id > groups.id'], 'group_members'],
    [[], 'countries'],
  ] as const)
    for (const name of tables) {
      const describe = getReferences(name).map(
        (each) => `${each.columns} > ${each.table}.${each.foreignColumns}`,
      );
      t.strictSame(describe, references, name);
    }
});
