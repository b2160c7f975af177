import fc from 'fast-check';
import t from 'tap';
import * as names from '../../src/domain/names.js';

const { MAX_NAME_LENGTH, nameFault, normalizeName, assertName, expandAbbreviations } = names;

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
  t.test(`normalizes names alike: ${what}`, async (t) => {
    for (const other of others) t.equal(normalizeName(other), normalizeName(first), other);
    t.not(normalizeName(first), '');
  });
}

t.test('expands abbreviations', async (t) => {
  const expand = (name: string) => expandAbbreviations(normalizeName(name));
  for (const [name, whole] of [
    ['N. Korea', 'north korea'],
    ['Czech Rep.', 'czech republic'],
    ['Norway', 'norway'],
    ['Dem. Eq. Fed. Herz. Is. S.', 'democratic equatorial federated herzegovina islands south'],
  ] as const)
    t.equal(expand(name), whole);
});

const OTHER_NAMES = [
  ['Guinea', 'Guinea-Bissau'],
  ['Niger', 'Nigeria'],
  ['Republic of the Congo', 'Democratic Republic of the Congo'],
  ['Sint Maarten', 'Saint Martin'],
  ['South Korea', 'North Korea'],
] as const;

t.test('keeps different names apart', async (t) => {
  for (const [one, other] of OTHER_NAMES) t.not(normalizeName(one), normalizeName(other));
});

t.test('rejects invalid names before normalizing them', async (t) => {
  const most = 'x'.repeat(MAX_NAME_LENGTH);
  for (const [text, fault] of [
    [most, undefined],
    ["Côte d'Ivoire, 東京", undefined],
    [`${most}x`, 'has 101 characters; a code or name has at most 100'],
    ['a\u0007', 'must not contain control characters'],
    ['a\u0085', 'must not contain control characters'],
  ] as const) {
    t.equal(nameFault(text), fault);
    if (fault === undefined) t.doesNotThrow(() => assertName(text, 'country'));
    else
      t.throws(() => assertName(text, 'country'), {
        code: 'invalid-argument',
        message: `country ${fault}.`,
        details: { faults: [{ argument: 'country', message: fault }] },
      });
  }
});

t.test('normalizes text without letters or digits to nothing', async (t) => {
  t.equal(normalizeName(' … - '), '');
  t.equal(normalizeName('the'), '');
});

const PIECES = "the The st St. t h e s . - ' ’ & and É İ \u0301".split(' ');
const strings = [fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })];
const spelling = fc
  .array(fc.oneof(fc.constantFrom(' ', ...PIECES), ...strings), { maxLength: 8 })
  .map((pieces) => pieces.join(''));

t.test('is idempotent', async () => {
  const isStable = (name: string) => normalizeName(normalizeName(name)) === normalizeName(name);
  fc.assert(fc.property(spelling, isStable), { numRuns: 5000 });
});

t.test('ignores case, articles and surrounding white space', async () => {
  const isSame = (name: string) => {
    const others = [name.toLowerCase(), `The ${name}`, `${name}, the`, ` ${name} `];
    return others.every((other) => normalizeName(other) === normalizeName(name));
  };
  fc.assert(fc.property(fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ' -]{0,20}$/), isSame));
});
