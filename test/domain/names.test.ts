import fc from 'fast-check';
import t from 'tap';
import * as names from '../../src/domain/names.js';

const { MAX_NAME_LENGTH, nameFault, normalizeName, refuseUnlessName, spelledOut } = names;

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
  for (const [name, whole] of [
    ['N. Korea', 'north korea'],
    ['Czech Rep.', 'czech republic'],
    ['Norway', 'norway'],
    ['Dem. Eq. Fed. Herz. Is. S.', 'democratic equatorial federated herzegovina islands south'],
  ] as const)
    t.equal(spelled(name), whole);
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

const PIECES = "the The st St. t h e s . - ' ’ & and É İ \u0301".split(' ');
const strings = [fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })];
const spelling = fc
  .array(fc.oneof(fc.constantFrom(' ', ...PIECES), ...strings), { maxLength: 8 })
  .map((pieces) => pieces.join(''));

t.test('normalising twice is normalising once', async () => {
  const isStable = (name: string) => normalizeName(normalizeName(name)) === normalizeName(name);
  fc.assert(fc.property(spelling, isStable), { numRuns: 5000 });
});

t.test('neither case nor article nor blanks around it change a name', async () => {
  const isSame = (name: string) => {
    const others = [name.toLowerCase(), `The ${name}`, `${name}, the`, ` ${name} `];
    return others.every((other) => normalizeName(other) === normalizeName(name));
  };
  fc.assert(fc.property(fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ' -]{0,20}$/), isSame));
});
