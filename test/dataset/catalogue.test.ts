import t from 'tap';
import { Catalogue } from '../../src/dataset/catalogue.js';
import type { DomainError } from '../../src/domain/errors.js';
import type { PublishedHeader, ReleaseData } from '../../src/domain/tables.js';
import { seedReleases } from '../support/seeds.js';

const [seed] = (await seedReleases()) as readonly [ReleaseData];

const toEntry = (version: string, state: PublishedHeader['state'] = 'published'): PublishedHeader => ({
  ...seed.header,
  version,
  state,
  sha256: '0'.repeat(64),
  withdrawn_reason: state === 'withdrawn' ? 'wrong' : null,
  withdrawn_at: state === 'withdrawn' ? '2027-01-01T00:00:00Z' : null,
});

class Source {
  entries: PublishedHeader[];
  readonly loaded: string[] = [];
  underWay = 0;
  mostUnderWay = 0;
  failures = 0;

  constructor(...versions: string[]) {
    this.entries = versions.map((version) => toEntry(version));
  }

  list = async () => this.entries;

  load = async (version: string): Promise<ReleaseData> => {
    this.loaded.push(version);
    this.mostUnderWay = Math.max(this.mostUnderWay, ++this.underWay);
    await new Promise((resolve) => setTimeout(resolve, 1));
    this.underWay--;
    if (this.failures-- > 0) throw new Error('the database does not answer');
    return { header: { ...seed.header, version }, tables: seed.tables };
  };
}

t.test('loads only the current release on opening', async (t) => {
  const source = new Source('1.10.0', '1.2.0', '1.9.0');
  const catalogue = await Catalogue.open(source);
  t.equal(catalogue.current.version, '1.10.0');
  t.strictSame(source.loaded, ['1.10.0']);
  const versions = catalogue.entries.map(({ version }) => version);
  t.strictSame(versions, ['1.2.0', '1.9.0', '1.10.0']);
  t.equal(catalogue.before('1.10.0')?.version, '1.9.0');
  t.equal(catalogue.before('1.2.0'), null);
});

t.test('rejects a store without releases', async (t) => {
  await t.rejects(Catalogue.open(new Source()), /no release is published in this store/);
});

t.test('lists the known releases for an unknown one', async (t) => {
  const catalogue = await Catalogue.open(new Source('1.0.0', '1.1.0'));
  const details = { releases: ['1.0.0', '1.1.0'] };
  await t.rejects(catalogue.get('7.0.0'), { code: 'unknown-release', details });
});

t.test('loads old releases once and one at a time, and evicts the least recent', async (t) => {
  const versions = Array.from({ length: 12 }, (_, index) => `1.${index}.0`);
  const source = new Source(...versions);
  const catalogue = await Catalogue.open(source);
  const [a, b] = await Promise.all([catalogue.get('1.0.0'), catalogue.get('1.0.0')]);
  t.equal(a, b);
  t.equal(source.loaded.filter((version) => version === '1.0.0').length, 1);

  const got = await Promise.all(versions.map((version) => catalogue.get(version)));
  const loaded = got.map(({ version }) => version);
  t.strictSame(loaded, versions);
  t.equal(source.mostUnderWay, 1);
  const before = source.loaded.length;
  await catalogue.get('1.0.0');
  t.equal(source.loaded.length, before + 1, 'the evicted release is loaded again');
  await catalogue.get('1.0.0');
  t.equal(source.loaded.length, before + 1);
});

t.test('retries after a failed load', async (t) => {
  const source = new Source('1.0.0', '1.1.0');
  const catalogue = await Catalogue.open(source);
  source.failures = 1;
  await t.rejects(catalogue.get('1.0.0'), /does not answer/);
  t.equal((await catalogue.get('1.0.0')).version, '1.0.0');
});

t.test('picks up publications and withdrawals atomically', async (t) => {
  const source = new Source('1.0.0', '1.1.0');
  const catalogue = await Catalogue.open(source);
  const { entries, state } = catalogue;
  t.equal(await catalogue.refresh(), false, 'nothing changed');
  t.equal(catalogue.state.revision, state.revision);
  t.equal(catalogue.entries, entries);

  source.entries = [...source.entries, toEntry('1.1.1')];
  const refreshing = catalogue.refresh();
  t.equal(catalogue.current.version, '1.1.0', 'the previous release is served until the new one is loaded');
  t.equal(catalogue.entries, entries);
  t.equal(await refreshing, true);
  t.equal(catalogue.current.version, '1.1.1');
  t.equal(catalogue.entries.length, 3);
  t.not(catalogue.state.revision, state.revision);

  source.entries = [toEntry('1.0.0'), toEntry('1.1.0'), toEntry('1.1.1', 'withdrawn')];
  t.equal(await catalogue.refresh(), true);
  t.equal(catalogue.current.version, '1.1.0');
  t.equal(catalogue.entry('1.1.1').state, 'withdrawn');
  t.equal((await catalogue.get('1.1.1')).version, '1.1.1', 'a withdrawn release is still served');
  t.equal(catalogue.changedAt, '2027-01-01T00:00:00Z');
});

t.test('always shows a release as either damaged or withdrawn', async (t) => {
  const source = new Source('1.0.0');
  let damaged: readonly string[] = ['1.1.0'];
  let announced = async (): Promise<[]> => [];
  const catalogue = await Catalogue.open({
    list: source.list,
    load: source.load,
    damaged: () => damaged,
    announced: () => announced(),
  });
  const getState = () => {
    try {
      return catalogue.entry('1.1.0').state;
    } catch (error) {
      return (error as DomainError).code;
    }
  };
  t.equal(getState(), 'release-unavailable');
  source.entries = [toEntry('1.0.0'), toEntry('1.1.0', 'withdrawn')];
  damaged = [];
  let stateBetween = '';
  announced = async () => {
    stateBetween = getState();
    return [];
  };
  await catalogue.refresh();
  t.equal(stateBetween, 'release-unavailable');
  t.equal(getState(), 'withdrawn');
});

t.test('keeps its state if a refresh fails, and succeeds on retry', async (t) => {
  const source = new Source('1.0.0');
  const catalogue = await Catalogue.open(source);
  source.entries = [...source.entries, toEntry('1.1.0')];
  source.failures = 1;
  await t.rejects(catalogue.refresh(), /does not answer/);
  t.equal(catalogue.current.version, '1.0.0');
  t.equal(catalogue.entries.length, 1);
  t.equal(await catalogue.refresh(), true);
  t.equal(catalogue.current.version, '1.1.0');
});

t.test('records a check that finds nothing new', async (t) => {
  const catalogue = await Catalogue.open(new Source('1.0.0'));
  const before = catalogue.checkedAt.getTime();
  while (Date.now() === before) await new Promise((resolve) => setTimeout(resolve, 1));
  t.equal(await catalogue.refresh(), false);
  t.ok(catalogue.checkedAt.getTime() > before, 'otherwise a healthy service would seem stale');
});
