import { iso31661 } from 'iso-3166';
import t from 'tap';
import { normalizeName } from '../../src/domain/names.js';
import { seedReleases } from '../support/seeds.js';

const releases = await seedReleases();
const { countries = [], country_names = [] } = releases.at(-1)?.tables ?? {};

const leadsTo = new Map<string, string>();
for (const { iso2, iso3, m49, name } of countries)
  for (const key of [iso2, iso3, m49 ?? iso2, name]) leadsTo.set(normalizeName(key), iso2);
for (const { iso2, name } of country_names) leadsTo.set(normalizeName(name), iso2);

/** Names of two countries, which must match none. */
const AMBIGUOUS = ['Congo', 'Korea', 'Saint Martin', 'Samoa', 'Virgin Islands', 'Czechoslovakia'];

t.test('matches no country by an ambiguous name', async (t) => {
  for (const name of AMBIGUOUS) t.equal(leadsTo.get(normalizeName(name)), undefined, name);
});

const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'United Arab Emirates'],
  BA: ['Bosnia & Herzegovina', 'Bosnia-Herzegovina'],
  BF: ['Burkina Faso', 'Upper Volta'],
  BN: ['Brunei', 'Brunei Darussalam'],
  BS: ['The Bahamas', 'Bahamas, The', 'bahamas'],
  CD: ['Congo, Democratic Republic of the', 'DRC', 'DR Congo', 'Congo (Kinshasa)', 'Zaire', 'ZAR'],
  CF: ['CAR', 'Central African Republic'],
  CG: ['Congo, Republic of the', 'Republic of the Congo', 'Congo (Brazzaville)', 'Congo-Brazzaville'],
  CI: ["Cote d'Ivoire", 'Côte d’Ivoire', 'Ivory Coast', 'cote-d-ivoire', 'cote-divoire'],
  CN: ['PRC', "People's Republic of China"],
  CS: ['Yugoslavia', 'YU', 'YUG', 'SCG', 'Serbia & Montenegro', 'Serbia-Montenegro', 'FR Yugoslavia'],
  CV: ['Cape Verde', 'Cabo Verde'],
  CW: ['Curacao', 'Curaçao'],
  CZ: ['Czech Republic', 'Czechia'],
  FM: ['Micronesia', 'Micronesia, Federated States of', 'Federated States of Micronesia'],
  GB: ['UK', 'U.K.', 'United Kingdom', 'Great Britain'],
  GM: ['The Gambia', 'Gambia, The', 'gambia'],
  GN: ['Guinea'],
  GW: ['Guinea Bissau', 'Guinea-Bissau'],
  HK: ['Hong Kong', 'Hong Kong SAR'],
  IR: ['Iran', 'Iran (Islamic Republic of)', 'Iran, Islamic Republic of'],
  KG: ['Kyrgyz Republic', 'Kyrgyzstan'],
  KH: ['Cambodia', 'Kampuchea', '116', 'khm'],
  KP: ['Korea, North', 'North Korea', "Korea (Democratic People's Republic of)", 'DPRK', 'D.P.R.K.'],
  KR: ['Korea, South', 'South Korea', 'Korea, Republic of', 'ROK'],
  LA: ['Laos', "Lao People's Democratic Republic", 'Lao PDR', 'LAO'],
  LC: ['St. Lucia', 'Saint Lucia', 'st-lucia'],
  MD: ['Moldova', 'Republic of Moldova'],
  MK: ['Macedonia', 'FYROM', 'North Macedonia', 'The former Yugoslav Republic of Macedonia'],
  MM: ['Burma', 'Myanmar', 'Burma (Myanmar)', 'BUR'],
  MO: ['Macau', 'Macao'],
  NL: ['The Netherlands', 'Netherlands', 'Kingdom of the Netherlands'],
  RO: ['ROM', 'ROU'],
  RU: ['Russia', 'Russian Federation'],
  SK: ['Slovak Republic', 'Slovakia'],
  SX: ['St. Maarten', 'Sint Maarten', 'Saint Martin (Dutch part)', 'Sint Maarten (Dutch part)'],
  SY: ['Syria', 'Syrian Arab Republic'],
  SZ: ['Swaziland', 'Eswatini'],
  TL: ['East Timor', 'Timor-Leste', 'Timor Leste', 'TP'],
  TR: ['Turkey', 'Türkiye', 'Turkiye'],
  TT: ['Trinidad & Tobago', 'Trinidad and Tobago'],
  TW: ['Taiwan', 'Taiwan, Province of China'],
  TZ: ['Tanzania', 'United Republic of Tanzania'],
  US: ['USA', 'U.S.A.', 'United States', 'United States of America'],
  VC: ['St. Vincent & the Grenadines', 'Saint Vincent and the Grenadines'],
  VE: ['Venezuela', 'Venezuela, RB', 'Venezuela (Bolivarian Republic of)'],
  VN: ['Vietnam', 'Viet Nam'],
  XK: ['Kosovo', 'XKX'],
};

for (const [iso2, spellings] of Object.entries(SPELLINGS)) {
  t.test(`matches the spellings of ${iso2}`, async (t) => {
    for (const spelling of spellings) t.equal(leadsTo.get(normalizeName(spelling)), iso2, spelling);
  });
}

t.test('matches every unambiguous ISO short name', async (t) => {
  for (const { alpha2, name } of iso31661) {
    if (!countries.some((country) => country.iso2 === alpha2) || AMBIGUOUS.includes(name)) continue;
    t.equal(leadsTo.get(normalizeName(name)), alpha2, name);
  }
});

t.test('matches every unambiguous English name in CLDR', async (t) => {
  const inEnglish = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const current = new Set(iso31661.map(({ alpha2 }) => alpha2));
  for (const { iso2 } of countries) {
    const name = inEnglish.of(iso2);
    if (name !== undefined && current.has(iso2)) t.equal(leadsTo.get(normalizeName(name)), iso2, name);
  }
});

t.test('uses no current ISO 3166-1 code as an alias of another country', async (t) => {
  const owner = new Map<string, string>();
  for (const { alpha2, alpha3, numeric } of iso31661)
    for (const code of [alpha2, alpha3, numeric]) owner.set(normalizeName(code), alpha2);
  for (const { iso2, name } of country_names) {
    const holder = owner.get(normalizeName(name));
    if (holder !== undefined) t.equal(holder, iso2, `${name} of ${iso2}`);
  }
  t.ok(country_names.some((row) => row.kind === 'code'));
});
