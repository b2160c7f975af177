import fc from 'fast-check';
import t from 'tap';
import {
  MAX_NAME_LENGTH,
  nameFault,
  normalizeName,
  refuseUnlessName,
  spelledOut,
} from '../../src/domain/names.js';

const SAME_NAMES: readonly (readonly [what: string, ...spellings: readonly string[]])[] = [
  ['case', 'Burma', 'BURMA', 'burma'],
  ['diacritics', 'Türkiye', 'Turkiye', 'Tu\u0308rkiye'],
  ['apostrophes', "Côte d'Ivoire", 'Côte d’Ivoire', 'cote-divoire'],
  ['hyphens and blanks', 'Timor-Leste', 'timor_leste', '  Timor   Leste '],
  ['the article', 'Gambia', 'The Gambia', 'Gambia, The'],
  ['and', 'Trinidad & Tobago', 'trinidad-and-tobago', 'Trinidad&Tobago'],
  ['saints', 'St. Lucia', 'Saint Lucia', 'st lucia', 'St.Lucia'],
  ['abbreviations', 'U.S.A.', 'USA', 'usa'],
  ['brackets', 'Micronesia (Federated States of)', 'Micronesia, Federated States of'],
];

for (const [what, first = '', ...others] of SAME_NAMES) {
  t.test(`one name: ${what}`, async (t) => {
    for (const other of others) t.equal(normalizeName(other), normalizeName(first), other);
    t.not(normalizeName(first), '');
  });
}

t.test('abbreviations are spelled out', async (t) => {
  const spelled = (name: string) => spelledOut(normalizeName(name));
  t.equal(spelled('N. Korea'), 'north korea');
  t.equal(spelled('Czech Rep.'), 'czech republic');
  t.equal(spelled('Norway'), 'norway');
  t.equal(
    spelled('Dem. Eq. Fed. Herz. Is. N. Rep. S.'),
    'democratic equatorial federated herzegovina islands north republic south',
  );
});

const OTHER_NAMES = [
  ['Guinea', 'Guinea-Bissau'],
  ['Niger', 'Nigeria'],
  ['Republic of the Congo', 'Democratic Republic of the Congo'],
  ['Sint Maarten', 'Saint Martin'],
  ['South Korea', 'North Korea'],
] as const;

t.test('different names stay apart', async (t) => {
  for (const [one, other] of OTHER_NAMES) t.not(normalizeName(one), normalizeName(other));
});

t.test('what cannot be a name is refused before it is read', async (t) => {
  const most = 'x'.repeat(MAX_NAME_LENGTH);
  for (const [text, fault] of [
    [most, undefined],
    ["Côte d'Ivoire, 東京", undefined],
    [`${most}x`, 'has 101 characters; a code or name has at most 100'],
    ['a\u0007', 'has control characters, of which none is allowed'],
    ['a\u0085', 'has control characters, of which none is allowed'],
  ] as const) {
    t.equal(nameFault(text), fault);
    if (fault === undefined) t.doesNotThrow(() => refuseUnlessName(text, 'country'));
    else
      t.throws(() => refuseUnlessName(text, 'country'), {
        code: 'invalid-parameter',
        detail: `country ${fault}.`,
        extensions: { errors: [{ parameter: 'country', message: fault }] },
      });
  }
});

t.test('what has no letter or digit is no name', async (t) => {
  t.equal(normalizeName(' … - '), '');
  t.equal(normalizeName('the'), '');
});

const spelling = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'the',
        'The',
        'st',
        'St.',
        't',
        'h',
        'e',
        's',
        '.',
        ' ',
        '-',
        "'",
        '’',
        '&',
        'and',
        'É',
        'İ',
        '\u0301',
      ),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

t.test('normalising twice is normalising once', async (t) => {
  fc.assert(
    fc.property(spelling, (name) => {
      const once = normalizeName(name);
      return normalizeName(once) === once;
    }),
    { numRuns: 5000 },
  );
  t.pass('holds for every spelling that was tried');
});

t.test('neither case nor article nor blanks around it change a name', async (t) => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ' -]{0,20}$/), (name) => {
      const normal = normalizeName(name);
      return [name.toLowerCase(), `The ${name}`, `${name}, the`, ` ${name} `].every(
        (other) => normalizeName(other) === normal,
      );
    }),
  );
  t.pass('holds for every name that was tried');
});
