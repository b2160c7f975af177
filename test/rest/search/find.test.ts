import fc from 'fast-check';
import t from 'tap';
import { Release } from '../../../src/dataset/release.js';
import { ReleaseView } from '../../../src/dataset/release-view.js';
import { STATE_REPORTS_URL } from '../../../src/dataset/upcoming-report.js';
import { upcomingReportEntry } from '../../../src/rest/discovery/feed.js';
import { MAX_RESULTS, search } from '../../../src/rest/search/find.js';
import { FIXED_VERSION, fixedReleaseData, fixedSeeds } from '../../support/seeds.js';
import { aroundSlow, slow } from '../../support/slow.js';
import { readRows } from '../../support/table.js';

/** Search terms with the path of the first result, or its note if it has none. */
const FIRST = readRows<'typed' | 'found'>(new URL('./fixtures/first-found.csv', import.meta.url));

t.test('finds pages', aroundSlow, async (t) => {
  const { current: release } = await fixedSeeds();
  const first = async (text: string) => (await search(release, text)).items[0];

  for (const { typed, found } of FIRST) {
    const { path, note } = (await first(typed)) ?? {};
    t.equal(path ?? note, found, typed);
  }

  await t.test('finds the country first despite one wrong letter', slow, async (t) => {
    const names = release.countries.all.map(({ name }) => name).filter((name) => name.length >= 4);
    const called = new Set(
      release.countries.all.flatMap((country) =>
        [country.name, ...country.names.map(({ name }) => name)].map((name) => name.toLowerCase()),
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(),
        fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
        async (name, at, letter) => {
          const typed = name.replaceAll(/\p{L}/gu, (own, offset: number) =>
            offset === name.search(/\p{L}/u) + (at % name.length) ? letter : own,
          );
          // Iran and Iraq are one letter apart.
          if (called.has(typed.toLowerCase())) return;
          t.equal((await first(typed))?.name, name, typed);
        },
      ),
      { numRuns: 300, seed: 18 },
    );
    for (const [index, name] of names.entries()) {
      // Without "the", which is not part of a name.
      const pairs = [...name.matchAll(/(?<!\bt?)(?=\p{L}{2})(?!the?\b)/gu)].map((pair) => pair.index);
      const at = pairs[index % pairs.length] ?? 0;
      const swapped = `${name.slice(0, at)}${name[at + 1]}${name[at]}${name.slice(at + 2)}`;
      t.equal((await first(swapped))?.name, name, swapped);
      // The rest of a short name may be another country in some language: Toga.
      if (name.length < 6) continue;
      const missing = name.slice(0, at) + name.slice(at + 1);
      t.ok(
        (await search(release, missing)).items.some((found) => found.name === name),
        missing,
      );
    }
  });

  await t.test('reports what is missing instead of guessing', async (t) => {
    t.match(await search(release, 'zzzzzz'), { total: 0, items: [], exact: null });
    t.match(await search(release, ' '), { total: 0 });
    for (const text of ['2030', 'TIP report of 2030'])
      t.match(await first(text), {
        name: 'There is no 2030 report here',
        note: `The reports are those of 2001 to ${release.newestYear}`,
      });
    const announced = { year: 2026, published: '2026-10-09', url: 'https://state.example/report' };
    const isOut = new ReleaseView(new Release(await fixedReleaseData()), {
      day: '2026-11-01',
      announced: [{ ...announced, publisher: null, saidAt: '2027-01-01T00:00:00Z' }],
    });
    for (const [text, name] of [
      ['2026', 'The 2026 report: not here yet'],
      ['TIP report 2026', 'The 2026 report: not here yet'],
      ['Cambodia in 2026', 'Cambodia in the 2026 report: not here yet'],
    ] as const)
      t.match(search(isOut, text).items[0], {
        name,
        note: `The 2026 report is not in release ${FIXED_VERSION} (2001 to 2025). It came out on 9 October 2026, according to state.example.`,
        url: STATE_REPORTS_URL,
      });
    t.match(search(isOut, '2027').items[0], {
      name: 'There is no 2027 report here',
      note: 'The reports are those of 2001 to 2025. The 2026 report came out on 9 October 2026, according to state.example.',
    });
    t.equal(
      upcomingReportEntry(isOut, 'https://tiers.example')[0]?.updated,
      '2027-01-01T00:00:00Z',
      'the feed entry has the date of the announcement',
    );
    t.equal((await search(release, 'Monaco')).exact, null, 'there is no page to link');
    t.equal((await search(release, 'AU')).exact, null, 'Australia and the African Union');
    t.equal((await search(release, 'Congo')).exact, null, 'part of the names of two countries');
    t.equal((await search(release, 'Guinea')).exact?.path, '/countries/GN', 'its own name is enough');
    t.equal((await search(release, '印度尼西亚共和国')).total, 1, 'India does not match a part of Indonesia');
    const kingdoms = (await search(release, 'Königreich')).items.map(({ path }) => path);
    t.strictSame(kingdoms, ['/countries/BE', '/countries/GB'], 'a German name; no result precedes it');
    t.equal((await search(release, 'asean')).exact?.path, '/groups/asean');
  });

  await t.test('limits the number of results', async (t) => {
    const { total, items } = await search(release, 'a');
    t.ok(total > MAX_RESULTS);
    t.equal(items.length, MAX_RESULTS);
  });
});
