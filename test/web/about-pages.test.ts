import t from 'tap';
import { numberWord } from '../../src/engine/english.js';
import { HAS_MADE_UP_REPORT } from '../support/made-up-report.js';
import { seedAppFor } from '../support/seed-app.js';
import { VERSIONS } from '../support/seeds.js';

const html = async (environment: Record<string, string>, url: string) => {
  const app = await seedAppFor(t, environment);
  return (await app.inject({ url, headers: { accept: 'text/html' } })).body;
};

t.test('lists corrections from the releases and the configured contact', async (t) => {
  const body = await html({ CONTACT: 'mailto:desk@tiers.example' }, '/corrections');
  t.match(body, /href="mailto:desk@tiers\.example">desk@tiers\.example</);
  t.match(body, /Five waivers were graded official though only others quote State on them/);
  const unset = await html({}, '/corrections');
  t.match(unset, /What was wrong in a release of the data/);
  t.match(
    unset,
    /looked for once more on 28 November 2026 and not found\.<span> <strong>The last sentence was taken back by <a href="\/releases\/1\.4\.0"/,
  );
});

t.test('names authors and gaps on the about page, without dates of searches', async (t) => {
  const body = await html({}, '/about');
  t.match(body, /The contributors of Tip·Tiers/);
  t.match(body, /says which ones could not be found/);
  t.notMatch(body, /looked for it/);
});

t.test('names the publisher on /about, or says that none is named', async (t) => {
  const set = await html({ PUBLISHER: 'The Desk', CONTACT: 'mailto:desk@tiers.example' }, '/about');
  t.match(set, 'The Desk is responsible for this site. Corrections: <a href="mailto:desk@tiers.example">');
  const unset = await html({}, '/about');
  t.match(unset, 'The operator of this site has not said who is responsible for it.');
  t.match(unset, 'This instance has no contact for corrections.');
});

t.test('states on the page of a release how it changed the rankings', async (t) => {
  const app = await seedAppFor(t);
  for (const version of VERSIONS) {
    // A fictitious release has no files.
    if (HAS_MADE_UP_REPORT && version === VERSIONS.at(-1)) continue;
    const { counts, items, since } = (
      await app.inject(`/releases/${version}/differences?table=placements&limit=1000`)
    ).json();
    const { body } = await app.inject({ url: `/releases/${version}`, headers: { accept: 'text/html' } });
    const stated = /Release [\d.]+ ([^<]*?)\. Published on/.exec(body)?.[1];
    const moved = items.filter(({ column }: { column: string | null }) => column === 'tier').length;
    const added = items.filter(({ kind }: { kind: string }) => kind === 'added').length;
    if (since === null) t.equal(stated, 'is the first', version);
    else if (moved + added === 0)
      t.match(stated, /^changed no ranking/, `${version} ${JSON.stringify(counts)}`);
    else
      t.match(
        stated,
        added > 0 ? `added ${numberWord(added)} rankings` : `changed ${numberWord(moved)}`,
        version,
      );
  }
});
