import t from 'tap';
import { z } from 'zod';
import { nullable } from '../../src/domain/cells.js';
import {
  FIELD_PRESENTATION,
  getHeading,
  getLabel,
  getPresentation,
  toPlain,
} from '../../src/domain/field-presentation.js';
import { termId } from '../../src/domain/glossary.js';
import { groupBy } from '../../src/domain/group-by.js';
import { getPublicLaws, getReferenceUrls, type Rule } from '../../src/domain/rule.js';
import { documentedEnum, findClosedList, toEnum } from '../../src/domain/vocabulary/documented-enum.js';

t.test('gives a closed list its values, titles and meanings', async (t) => {
  const list = documentedEnum('Made', 'What is made up', [
    { value: 'one_two', meaning: 'both' },
    { value: '3', meaning: 'the third', title: 'Three' },
  ]);
  t.strictSame(list.values, ['one_two', '3']);
  t.strictSame(list.titles, { one_two: 'one two', 3: 'Three' });
  t.strictSame(list.meanings, { one_two: 'both', 3: 'the third' });
  t.equal(list.explained, 'one_two: both; 3: the third');
  t.match(list.schema.meta(), { id: 'Made', description: 'What is made up. one_two: both; 3: the third' });
  t.equal(findClosedList(list.schema.describe('anew')), list);
  t.equal(findClosedList(toEnum(list.values)), list);
  t.equal(findClosedList(toEnum(['one_two', '3'])), undefined, 'equal values do not make the same list');
  t.strictSame(getPresentation(list.schema.optional()), { words: list.titles });
});

t.test('finds title and kind of a field inside wrapper schemas', async (t) => {
  const day = z.string().register(FIELD_PRESENTATION, { title: 'Day', kind: 'day' });
  const around = [day.optional(), day.nullable().optional(), nullable(day), z.preprocess(String, day)];
  for (const schema of [day, ...around]) {
    t.equal(toPlain(schema), day);
    t.strictSame(getPresentation(schema), { title: 'Day', kind: 'day' });
  }
  const other = day.optional().register(FIELD_PRESENTATION, { title: 'Another day' });
  t.strictSame(getPresentation(other), { title: 'Another day', kind: 'day' });
  t.strictSame(getPresentation(z.url().nullable()), { title: 'Address', kind: 'link' });
  t.strictSame(getPresentation(z.int()), {});
  for (const [name, schema, label] of [
    ['iso2', undefined, 'Iso2'],
    ['first_report', z.int(), 'First report'],
    ['fiscalYear', undefined, 'Fiscal year'],
    ['published_on', day, 'Day'],
  ] as const)
    t.equal(getLabel(name, schema), label);
  t.equal(getHeading({ name: 'a', title: 'of the OAS' }), 'Of the OAS');
});

t.test('splits values that consist of several parts', async (t) => {
  const rule = { public_law: 'P.L. 1; P.L. 2', reference_url: 'https://a.example/;b; https://b.example/' };
  t.strictSame(getPublicLaws(rule as Rule), ['P.L. 1', 'P.L. 2']);
  t.strictSame(getReferenceUrls(rule as Rule), ['https://a.example/;b', 'https://b.example/']);
  t.equal(termId('Tier 2, Watch – List'), 'tier-2-watch-list');
  const groups = groupBy([1, 2, 3, 4, 5], (number) => number % 2);
  t.equal(JSON.stringify([...groups]), '[[1,[1,3,5]],[0,[2,4]]]');
});
