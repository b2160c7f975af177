import t from 'tap';
import { sourceLine } from '../../src/graphics/source-line.js';
import { USUAL } from './fixtures/every-graphic.js';
import { release } from './fixtures/newest-release.js';

t.test('the source line says whose the facts are, and how well they are known', async (t) => {
  const placements = release.placementsIn(2025);
  const unread = placements.filter(({ evidence }) => evidence !== 'official').length;
  const line = sourceLine(release, { placements, counted: { of: 'report', year: 2025 } }, USUAL);
  t.match(line, /^Source: State Department's TIP Reports, compiled by tip-tiers \(edition /);
  t.match(line, /\) from \d+ sources; /);
  t.ok(line.endsWith(`; ${unread} of 188 placements of 2025 not read in State's own text`), line);
});

t.test('what was derived is no source, and nothing is claimed of no placements', async (t) => {
  const [derived] = release.placements.filter(({ evidence }) => evidence === 'derived');
  t.ok(derived);
  if (derived)
    t.notMatch(sourceLine(release, { placements: [derived], counted: { of: 'country' } }, USUAL), / from \d/);
  t.notMatch(sourceLine(release, { placements: [], counted: { of: 'country' } }, USUAL), /placement/);
});

t.test('all that was read in State’s own text is said to be', async (t) => {
  const official = release.placements.filter(({ evidence }) => evidence === 'official').slice(0, 3);
  t.match(
    sourceLine(
      release,
      { placements: official, counted: { of: 'country' } },
      { ...USUAL, asOf: '2026-01-31' },
    ),
    /all 3 placements read in .*; as known on 31 January 2026$/,
  );
});
