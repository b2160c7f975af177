import t from 'tap';
import { expectedInWords, expectedReport } from '../../src/dataset/expected-report.js';
import { Release } from '../../src/dataset/release.js';
import { release } from './claims-release.js';

t.test('the next report, when the law wants it, and which stands until then', async (t) => {
  t.strictSame(expectedReport(release), {
    year: 2026,
    due: '2026-06-30',
    citation: '22 U.S.C. 7107(b)(1)',
    stands: 2025,
    lookedFor: release.header.published_at.slice(0, 10),
  });
  t.match(
    expectedInWords(release),
    /^The 2026 report was due by 30 June 2026 .*\. We looked for it last on \d+ November 2026 and did not find it\. .*the 2025 report stands\.$/,
  );
});

t.test('what the law wanted before it was read is not known', async (t) => {
  const early = release.asOf('2005-01-01');
  t.match(
    expectedInWords(new Release(release, undefined, '2026-12-24')),
    /We looked for it last on 24 December 2026 and did not find it\./,
    'a setting may name a later day',
  );
  t.equal(
    expectedInWords(release.asOf('2020-01-01')),
    'The 2020 report is due by 30 June 2020 (22 U.S.C. 7107(b)(1)). Until it is out, the 2019 report stands.',
    'on a day before',
  );
  t.match(expectedReport(early), { year: 2005, due: null, citation: null, stands: 2004 });
  t.equal(expectedInWords(early), 'Next comes the 2005 report. Until it is out, the 2004 report stands.');
});
