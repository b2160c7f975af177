import { parse } from 'csv-parse/sync';
import { parquetMetadata } from 'hyparquet';
import readWorkbook from 'read-excel-file/node';
import t from 'tap';
import { SERVICE_VERSION } from '../../src/domain/service.js';
import { PANEL_COLUMNS } from '../../src/formats/columns.js';
import { fetchAllRows } from '../support/all-rows.js';
import { sharedApp } from '../support/seed-app.js';

const app = await sharedApp();
const descriptions = new Map(PANEL_COLUMNS.map(({ name, description }) => [name, description]));

t.test('puts iso3 first and describes every column', async (t) => {
  t.equal(PANEL_COLUMNS[0]?.name, 'iso3');
  t.ok(PANEL_COLUMNS.every(({ description }) => description.length > 10));
});

t.test('describes the columns of the Parquet file', async (t) => {
  const { rawPayload } = await app.inject('/clock.parquet?limit=10');
  const { row_groups } = parquetMetadata(new Uint8Array(rawPayload).buffer);
  t.ok(row_groups.length > 0);
  for (const { columns } of row_groups) {
    t.strictSame(
      columns.map(({ meta_data }) => [
        meta_data?.path_in_schema[0],
        meta_data?.key_value_metadata?.find(({ key }) => key === 'description')?.value,
      ]),
      [...descriptions],
    );
  }
});

t.test('describes the columns in a sheet of the workbook', async (t) => {
  const { rawPayload } = await app.inject('/clock.xlsx?country=KH');
  const sheets = await readWorkbook(rawPayload);
  t.strictSame(
    sheets.map(({ sheet }) => sheet),
    ['clock', 'columns', 'about'],
  );
  t.match(sheets[2]?.data.at(-1), ['computed_by', `tip-tiers ${SERVICE_VERSION}`]);
  const [, ...rows] = sheets[1]?.data ?? [];
  t.strictSame(
    rows.map(([table, column, , description]) => [table, column, description]),
    [...descriptions].map(([name, text]) => ['clock', name, text]),
  );
  const [header = [], first = []] = sheets[0]?.data ?? [];
  t.equal(typeof first[header.indexOf('tier_ordinal')], 'number');
});

const OTHERS: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  cow: [
    { ccode: '811', stateabb: 'CAM' },
    { ccode: '255', stateabb: 'GMY' },
    { ccode: '347', stateabb: 'KOS' },
  ],
  cow_letters: [{ stateabb: 'CAM' }, { stateabb: 'GMY' }, { stateabb: 'KOS' }],
  gw: [{ gwno: '811' }, { gwno: '260' }, { gwno: '347' }],
  vdem: [{ country_id: '55' }, { country_id: '77' }, { country_id: '43' }],
  world_bank: [{ country_code: 'KHM' }, { country_code: 'DEU' }, { country_code: 'XKX' }],
  imf: [{ ifs: '522' }, { ifs: '134' }, { ifs: '967' }],
  owid: [{ code: 'KHM' }, { code: 'DEU' }, { code: 'OWID_KOS' }],
  ioc: [{ noc: 'CAM' }, { noc: 'GER' }, { noc: 'KOS' }],
};

t.test('joins the panel with datasets of other projects by each of their keys', async (t) => {
  const schemes = Object.keys(OTHERS);
  const csv = await app.inject(`/clock.csv?year=2022&codes=${schemes.toSorted().join(',')}`);
  const panel: Record<string, string>[] = parse(csv.body, { columns: true });
  for (const scheme of schemes) {
    const byKey = new Map(panel.map((row) => [row[scheme], row]));
    const joined = OTHERS[scheme]?.map((row) => byKey.get(Object.values(row)[0] ?? '')?.country);
    t.strictSame(joined, ['Cambodia', 'Germany', 'Kosovo'], scheme);
    // Serbia shares the code of the preceding union.
    const codes = panel
      .filter(({ tier }) => tier !== '')
      .map((row) => row[scheme])
      .filter((code) => code !== '');
    t.equal(new Set(codes).size, codes.length, `no two countries share a code of ${scheme}`);
  }
});

t.test('adds codes to rows in JSON too', async (t) => {
  const { items } = (await app.inject('/clock?country=XK&year=2022&codes=cow,ioc')).json();
  t.strictSame(items[0].codes, { cow: '347', ioc: 'KOS' });
});

t.test('gives an outcome and its waiver one meaning in the panel, the list and the news', async (t) => {
  type Row = { country: { iso2: string }; year: number; outcome: string | null; waiver: string | null };
  const rowsAt = async (url: string): Promise<Row[]> => (await fetchAllRows(app, url)).items;
  const toKey = ({ country, year }: Row) => `${country.iso2} ${year}`;
  const steps = await rowsAt('/outcomes?waiver=granted,open,exhausted');
  const waivers = new Map(steps.map((row) => [toKey(row), row.waiver]));
  const panel = (await rowsAt('/clock')).filter((row) => row.waiver !== null || waivers.has(toKey(row)));
  t.ok(panel.length > 143, `${panel.length} rows`);
  for (const row of panel) if (row.waiver !== waivers.get(toKey(row))) t.fail(toKey(row));
  for (const [field, outcome] of [
    ['upgradedInTime', 'upgraded_in_time'],
    ['waived', 'waived'],
    ['automaticDowngrades', 'automatic_downgrade'],
    ['openWaiverDowngrades', 'open_waiver_downgrade'],
    ['relistingLimitDowngrades', 'relisting_limit_downgrade'],
  ] as const)
    for (const year of [2012, 2016, 2022]) {
      const news = (await app.inject(`/reports/${year}/news`)).json()[field] as Row[];
      const listed = await rowsAt(`/outcomes?year=${year}&outcome=${outcome}`);
      t.strictSame(news.map(toKey).sort(), listed.map(toKey).sort(), `${field} in ${year}`);
    }
});
