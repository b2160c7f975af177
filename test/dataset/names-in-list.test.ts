import t from 'tap';
import { findNamesInList } from '../../src/dataset/names-in-list.js';
import { release } from './claims-release.js';

const { countries } = release;
const findCodes = (text: string) =>
  findNamesInList(countries, text.split(',')).map((name) => countries.findByEnglishName(name)?.iso2);

const READINGS: readonly (readonly [list: string, ...codes: readonly string[]])[] = [
  ['KH,TH', 'KH', 'TH'],
  ['Congo, Republic of the', 'CG'],
  ['Korea, North', 'KP'],
  ['KH,Korea, North,TH', 'KH', 'KP', 'TH'],
  ['Congo, Democratic Republic of the,Congo, Republic of the', 'CD', 'CG'],
  ['Korea, South,Korea, North', 'KR', 'KP'],
  ['Hong Kong,China', 'HK', 'CN'],
  ['Hong Kong, China', 'HK'],
  ['Taiwan, China,China', 'TW', 'CN'],
  ['Serbia, Montenegro', 'RS', 'ME'],
  ['KH, TH', 'KH', 'TH'],
  ['Korea,North', 'KP'],
];

for (const [list, ...codes] of READINGS) {
  t.test(`splits a list of names: ${list}`, async (t) => {
    t.strictSame(findCodes(list), codes);
  });
}

t.test('recognizes every name with a comma inside a list', async (t) => {
  const withComma = countries.all.flatMap(({ iso2, names }) =>
    names.filter(({ name }) => name.includes(',')).map(({ name }) => ({ iso2, name })),
  );
  t.ok(withComma.length > 10);
  for (const { iso2, name } of withComma) {
    t.strictSame(findCodes(name), [iso2], name);
    t.strictSame(findCodes(`KH,${name},TH`), ['KH', iso2, 'TH'], name);
  }
});

t.test('leaves a list with an unknown name split at its commas', async (t) => {
  t.strictSame(findNamesInList(countries, ['KH', 'Atlantis', ' North']), ['KH', 'Atlantis', ' North']);
});
