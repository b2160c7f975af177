import t from 'tap';
import { expectedInWords, expectedReport } from '../../src/dataset/expected-report.js';
import { release } from './claims-release.js';

t.test('the next report, when the law wants it, and which stands until then', async (t) => {
  t.strictSame(expectedReport(release), {
    year: 2026,
    due: '2026-06-30',
    citation: '22 U.S.C. 7107(b)(1)',
    stands: 2025,
  });
  t.match(
    expectedInWords(release),
    /^Due by law on 30 June 2026 .*: the 2026 report\. .*the 2025 report stands\.$/,
  );
});

t.test('what the law wanted before it was read is not known', async (t) => {
  const early = release.asOf('2005-01-01');
  t.match(expectedReport(early), { year: 2005, due: null, citation: null, stands: 2004 });
  t.equal(expectedInWords(early), 'Next comes the 2005 report. Until it is out, the 2004 report stands.');
});
