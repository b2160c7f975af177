import t from 'tap';
import { type Difference, differencesBetween } from '../../src/dataset/differences.js';
import { findStatements, getStatedReason } from '../../src/dataset/downgrade-statements.js';
import { DOWNGRADES } from '../../src/dataset/downgrades.js';
import { findMissing } from '../../src/dataset/missing.js';
import { findOutcomes } from '../../src/dataset/outcomes.js';
import { Release } from '../../src/dataset/release.js';
import { buildDossier } from '../../src/resources/dossier.js';
import { newestReleaseData, seeds } from '../support/seeds.js';

const release = new Release(await newestReleaseData());
const findOutcome = (iso2: string, year: number) =>
  findOutcomes(release, { country: [iso2], year: [year] })[0]?.outcome;

t.test("agrees with State's own coding of 2013: three of five falls are automatic", async (t) => {
  const falls = findOutcomes(release, { ...DOWNGRADES, year: [2013] });
  t.strictSame(
    falls.map(({ country, outcome }) => [country.iso2, outcome === 'automatic_downgrade']).sort(),
    [
      ['CN', true],
      ['GW', false],
      ['MR', false],
      ['RU', true],
      ['UZ', true],
    ],
  );
});

t.test('contradicts no statement that decides', async (t) => {
  for (const { iso2, year, says, decides } of release.tables.downgrade_statements) {
    if (!decides) continue;
    const outcome = findOutcome(iso2, year);
    const possible =
      says === 'limit' ? ['automatic_downgrade', 'open_waiver_downgrade'] : ['open_waiver_downgrade'];
    t.ok(possible.includes(String(outcome)), `${iso2} ${year}: ${says}, ${outcome}`);
  }
});

t.test('never takes a paraphrase for a reason', async (t) => {
  const reasons: Readonly<Record<string, string>> = {
    'VE 2011': 'limit',
    'VE 2014': 'limit',
    'GM 2014': 'merits',
    'TM 2011': 'merits',
    'CN 2017': 'unsettled',
    'BY 2015': 'unsettled',
    'LB 2011': 'not_read',
    'KH 2022': 'not_read',
  };
  for (const [cell, reason] of Object.entries(reasons)) {
    const [iso2 = '', year] = cell.split(' ');
    t.equal(getStatedReason(release, iso2, Number(year)), reason, cell);
  }
});

t.test('shows statements with their source in the dossier', async (t) => {
  const { statements } = buildDossier(release, 'VE', 2011);
  t.strictSame(statements, findStatements(release, 'VE', 2011));
  t.match(statements, [
    { speaker: 'report', says: 'limit', decides: true, quote: /last four consecutive years/ },
  ]);
  t.strictSame(buildDossier(release, 'KH', 2022).statements, []);
});

t.test('says why a contradicted placement is not disputed', async (t) => {
  t.match(buildDossier(release, 'Tonga', 2024), { disputed: false, disputeReason: String });
  for (const { iso2, year } of release.tables.disputes)
    t.ok(buildDossier(release, iso2, year).disputeReason, `${iso2} ${year}`);
  t.equal(buildDossier(release, 'KH', 2022).disputeReason, null);
});

t.test('lists every placement on one source, and every fall without a stated reason', async (t) => {
  const missing = findMissing(release);
  const weak = release.tables.placements.filter(({ evidence }) =>
    ['single_source', 'derived'].includes(evidence),
  );
  t.equal(missing.filter(({ kind }) => kind === 'second_source').length, weak.length);
  const open = findOutcomes(release, DOWNGRADES).filter(({ country, year }) =>
    ['not_read', 'unsettled'].includes(getStatedReason(release, country.iso2, year)),
  );
  t.equal(missing.filter(({ kind }) => kind === 'downgrade_statement').length, open.length);
  const used = new Set(missing.flatMap(({ leads }) => leads.map(({ sourceUrl }) => sourceUrl)));
  for (const { url } of release.tables.text_leads) t.ok(used.has(url), url);
  const awaited = release.tables.awaited_reports.filter(
    ({ year, published }) => published !== null && !release.years.includes(year),
  );
  t.strictSame(
    findMissing(release, { kind: ['report'] }).map(({ year, country }) => [year, country]),
    awaited.map(({ year }) => [year, null]),
  );
});

t.test('names with each grade that release 1.6.0 raised the vote that raised it', async (t) => {
  const catalogue = await seeds();
  const older = await catalogue.get('1.5.0');
  const newer = await catalogue.get('1.6.0');
  const differences = [...differencesBetween(older.tables, newer.tables)];
  const toCell = ({ key }: Difference) => `${key.iso2} ${key.year}`;
  const voted = new Set(differences.filter(({ table }) => table === 'placement_votes').map(toCell));
  const raised = differences.filter(({ table }) => table === 'placements');
  t.equal(raised.length, 84);
  for (const each of raised) {
    t.match(each, { kind: 'corrected', column: 'evidence', old: 'corroborated', new: 'official' });
    t.ok(voted.has(toCell(each)), toCell(each));
  }
});
