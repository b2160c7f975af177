import { readFileSync } from 'node:fs';
import t from 'tap';
import { annotate } from '../../src/texts/annotate.js';
import { seeds } from '../support/seeds.js';

const { current: release } = await seeds();
/** `[[name|codes]]` must be found, `((name|codes))` may be; nothing else. */
const MARK = /\[\[(?<name>[^|]*)\|(?<codes>[^\]]*)\]\]|\(\((?<maybe>[^|]*)\|[^)]*\)\)/g;

t.test('finds the marked names of each paragraph and no other', (t) => {
  for (const marked of readFileSync('test/texts/fixtures/named.txt', 'utf8').trimEnd().split('\n')) {
    const text = marked.replace(MARK, (...args) => args.at(-1).name ?? args.at(-1).maybe);
    const { countries, ambiguous, related } = annotate(release, { text });
    const apart = [...ambiguous, ...related].map(({ name, countries }) => `${name}|${countries.join(' ')}`);
    const found = countries.flatMap(({ iso2, spans }) => spans.map((span) => `${span.text}|${iso2}`));
    const groups = [...marked.matchAll(MARK)].map(({ groups }) => groups ?? {});
    for (const { name, codes } of groups.filter(({ name }) => name !== undefined))
      t.ok([...found, ...apart].includes(`${name}|${codes}`), `${name}: ${text}`);
    const names = new Set(groups.map(({ name, maybe }) => name ?? maybe));
    t.strictSame(
      found.filter((each) => !names.has(each.split('|')[0])),
      [],
      text,
    );
  }
  t.end();
});

t.test('finds every name of a country', (t) => {
  for (const { iso2, name } of release.countries.all)
    t.match(
      annotate(release, { text: `In 2022, ${name} was ranked.` }),
      { countries: [{ iso2, count: 1 }], reports: [{ year: 2022 }] },
      name,
    );
  t.end();
});

t.test('recognizes names in several languages', (t) => {
  for (const [name, iso2] of [
    ['Kambodscha', 'KH'],
    ['柬埔寨', 'KH'],
    ['Côte d’Ivoire', 'CI'],
    ['Таиланд', 'TH'],
    ['Tailandia', 'TH'],
  ] as const)
    t.match(annotate(release, { text: `${name} was on Tier 2.` }).countries, [{ iso2 }], name);
  t.strictSame(
    annotate(release, { text: 'My Tier 2 ranking is none.' }).countries,
    [],
    'not the Vietnamese name of the United States',
  );
  t.end();
});

t.test('shows no report after the day of publication', (t) => {
  const { inForce, countries } = annotate(release, { text: 'Cambodia', published: '2021-08-01' });
  t.equal(inForce, 2021);
  t.match(countries[0]?.runs.at(-1), { from: 2019, to: 2021, tier: '2WL' });
  t.ok(countries[0]?.law.every(({ year }) => year <= 2021));
  t.end();
});

t.test('lists names apart that several countries or a person may have', (t) => {
  const { ambiguous } = annotate(release, { text: 'Congo fell. Michael Jordan left; Jordan said so.' });
  t.match(ambiguous, [
    { name: 'Congo', why: 'several_countries', countries: ['CD', 'CG'] },
    { name: 'Jordan', why: 'person', spans: [{ start: 33 }] },
  ]);
  t.end();
});

t.test('lists capitals and adjectives apart, unless the text names their country', (t) => {
  const text =
    'Hanoi and Thai officials met in Vientiane, in Laos. Sofia Ahmed and Sofia, 12, did not; Koreans did.';
  t.match(annotate(release, { text }).related, [
    { name: 'Hanoi', kind: 'capital', countries: ['VN'] },
    { name: 'Thai', kind: 'adjective', countries: ['TH'] },
    { name: 'Koreans', kind: 'adjective', countries: ['KP', 'KR'] },
  ]);
  t.end();
});

t.test('doubts names that the text gives to a person or a place in the United States', (t) => {
  for (const [text, why] of [
    ['Lebanon, Pennsylvania, is a town. Lebanon police came.', 'us_place'],
    ['Her son Chad, 12, was found. Chad wept.', 'person'],
    ['Toyota Thailand said so.', 'longer_name'],
    ['He read \u201cJordan and Other Stories\u201d.', 'longer_name'],
  ] as const) {
    const { countries, ambiguous } = annotate(release, { text });
    t.strictSame(countries, [], text);
    t.match(ambiguous, [{ why }], text);
  }
  t.end();
});

t.test('names report years, but no sums and fiscal years', (t) => {
  const { reports } = annotate(release, {
    text: 'In 2022, $2021 of fiscal year 2019 were spent; FY2020; again in 2022.',
  });
  t.match(reports, [{ year: 2022, spans: [{ start: 3 }, {}] }]);
  t.equal(reports.length, 1);
  t.end();
});
