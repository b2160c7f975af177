import t from 'tap';
import { assertRelease } from '../../../src/dataset/assertions/assert-release.js';
import { draftEvidence, type EvidenceUse } from '../../../src/dataset/drafting/draft-evidence.js';
import { DraftRejected } from '../../../src/dataset/drafting/draft-faults.js';
import { mergeTable } from '../../../src/dataset/release-folder.js';
import type { TableName } from '../../../src/domain/tables.js';
import { newestReleaseData } from '../../support/seeds.js';

const release = await newestReleaseData();
const HEADER = 'iso2,year,source,tier,url,year_from,note,reason';

const draft = (use: EvidenceUse, ...lines: string[]) =>
  draftEvidence(release, {
    csv: Buffer.from(`${[HEADER, ...lines].join('\n')}\n`),
    use,
    version: '9.0.0',
    now: new Date(release.header.published_at),
  });

/** Errors of the release that a draft would become. */
function unsound({ header, rows, goneDisputes }: ReturnType<typeof draft>): string[] {
  const tables = { ...release.tables };
  const removals = goneDisputes.map((key) => ({ row: { key }, key }));
  for (const name of Object.keys(tables) as TableName[]) {
    const merged = mergeTable(name, tables[name], rows[name] ?? [], name === 'disputes' ? removals : []);
    Object.assign(tables, { [name]: merged.rows });
  }
  return assertRelease({ header, tables }).map(({ message }) => message);
}

t.test("grades a placement as official by State's own text", async (t) => {
  const made = draft('add', 'BI,2025,state_text,2,https://www.state.gov/bi,page,,');
  t.strictSame(made.regraded, ['BI|2025: single_source, now official']);
  t.strictSame(made.rows.official_pages, [{ iso2: 'BI', year: 2025, url: 'https://www.state.gov/bi' }]);
  t.strictSame(unsound(made), []);
});

t.test('turns a vote against a placement into a dispute with its reason', async (t) => {
  const made = draft('add', 'BI,2025,press,2WL,https://example.org/bi,text,,The article may speak of 2024');
  t.match(made.rows.disputes, [{ chosen_tier: '2', rejected_tier: '2WL', rejected_sources: 'press' }]);
  t.strictSame(made.corrected, []);
  t.strictSame(unsound(made), []);
});

t.test('corrects a placement and records the opposing votes as a dispute', async (t) => {
  const made = draft('correct', "BI,2025,state_text,2WL,https://www.state.gov/bi,page,,State's own text");
  t.strictSame(made.corrected, ['BI|2025: 2, now 2WL']);
  const dispute = { chosen_tier: '2WL', rejected_tier: '2', rejected_sources: 'derivation;hawkeye2025' };
  t.match(made.rows.disputes, [dispute]);
  t.match(unsound(made), [/^2WL of 2025: World Factbook stated 25/], 'left to the maintainer');
  const settled = draft('correct', 'CS,2002,state_text,3,https://www.state.gov/cs,page,,It was Tier 3');
  t.strictSame(settled.goneDisputes, ['CS|2002|3']);
});

t.test('reports all errors at once with their lines', async (t) => {
  const faults = (use: EvidenceUse, ...lines: string[]) => {
    try {
      draft(use, ...lines);
      return [];
    } catch (error) {
      if (!(error instanceof DraftRejected)) throw error;
      return error.faults.map(({ line, message }) => `${line}: ${message}`);
    }
  };
  const found = faults(
    'add',
    'BI,2025,nobody,2,https://example.org,page,,',
    'ZZ,2025,press,2,https://example.org,page,,',
    'BI,2025,press,3,https://example.org,page,,',
    'BI,2025,press,2,example.org,page,,',
  );
  t.match(found, [
    /5: url "example.org"/,
    /2: unknown source "nobody"/,
    /3: .* placed ZZ/,
    /4: contradicts 2: explain/,
  ]);
  t.match(faults('correct', 'BI,2025,press,2,https://example.org,page,,'), [/agrees with 2/]);
});
