import t from 'tap';
import {
  dayInWords,
  getFirstDay,
  getLastDay,
  hasBegun,
  IsoDate,
  isBy,
  KnownDate,
  PartialDate,
  withoutBound,
} from '../../src/domain/dates.js';

t.test('formats days and months in words', async (t) => {
  t.equal(dayInWords('2025-09-29T23:59:59Z'), '29 September 2025', 'in UTC');
  t.equal(dayInWords('2026-10'), 'October 2026');
});

t.test('expands a partial date to its first and last day', async (t) => {
  for (const [date, first, last] of [
    ['2006-02-03', '2006-02-03', '2006-02-03'],
    ['2006-02', '2006-02-01', '2006-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2006-12', '2006-12-01', '2006-12-31'],
    ['2006', '2006-01-01', '2006-12-31'],
  ] as const)
    t.strictSame([getFirstDay(date), getLastDay(date)], [first, last], date);
});

t.test('considers a day begun once it has begun anywhere on earth', async (t) => {
  for (const [now, begun, notYet] of [
    ['2026-03-01T09:59:59Z', ['2026-03-01', '2026-03', '2026', '2025-12-31'], ['2026-03-02', '2026-04']],
    ['2026-03-01T10:00:00Z', ['2026-03-02'], ['2026-03-03', '2027']],
    ['2026-12-31T10:00:00Z', ['2027-01-01', '2027-01', '2027'], ['2027-01-02', '2027-02', '2028']],
  ] as const) {
    t.intercept(Date, 'now', { value: () => Date.parse(now) });
    for (const date of begun) t.ok(hasBegun(date), `${date} at ${now}`);
    for (const date of notYet) t.notOk(hasBegun(date), `${date} at ${now}`);
  }
});

t.test('accepts valid dates and explains the error in others', async (t) => {
  const form = 'must be a day, a month or a year, written YYYY-MM-DD, YYYY-MM or YYYY';
  const known =
    'must be a day, a month, or a day by which it was out, written YYYY-MM-DD, YYYY-MM or ../YYYY-MM-DD';
  const none = 'must be an existing date';
  const day = 'must be an existing date, in the form YYYY-MM-DD';
  for (const [schema, fault, ...dates] of [
    [PartialDate, null, '2006', '2006-02', '2006-12', '2024-02-29'],
    [
      PartialDate,
      form,
      '2006-00',
      '2006-13',
      '06',
      '2006-2',
      '2006-02-3',
      '2006-02-033',
      ' 2006',
      '2006 ',
      '',
    ],
    [PartialDate, none, '2006-02-29'],
    [KnownDate, null, '2026-10', '2026-10-09', '../2026-10-09'],
    [KnownDate, known, '2026', '../2026-10', './2026-10-09', '../../2026-10-09', '2026-13', '../2026-00-01'],
    [KnownDate, known, 'a2026-10', '2026-10x', '../2026-10-09x'],
    [KnownDate, none, '../2026-02-30', '2026-02-30'],
    [IsoDate, null, '2026-02-28'],
    [IsoDate, day, '2026-02'],
  ] as const)
    for (const date of dates) {
      const messages = schema.safeParse(date).error?.issues.map(({ message }) => message);
      t.strictSame(messages ?? [], fault === null ? [] : [fault], date);
    }
  t.strictSame([isBy('../2026-10-09'), withoutBound('../2026-10-09')], [true, '2026-10-09']);
  t.strictSame([isBy('2026-10'), withoutBound('2026-10')], [false, '2026-10']);
});
