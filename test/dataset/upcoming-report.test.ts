import t from 'tap';
import { ReleaseView } from '../../src/dataset/release-view.js';
import { possibleUpcomingReport } from '../../src/dataset/report-in-force.js';
import {
  type Announcement,
  type UpcomingReport,
  upcomingReportOn,
} from '../../src/dataset/upcoming-report.js';
import {
  asOfSentence,
  upcomingReportNote,
  upcomingReportSentence,
} from '../../src/dataset/upcoming-report-words.js';
import { fixedRelease, release } from './claims-release.js';

const URL = 'https://state.example/2026';
const row = (published: string | null) => ({
  ...{ year: 2026, due_on: '2026-06-30', checked_on: null, note: null, published },
  ...(published === null
    ? { source_title: null, source_url: null, publisher: null }
    : { source_title: 'A page', source_url: URL, publisher: null }),
});
const stateOn = (day: string, published: string | null, announced: Announcement[] = []) =>
  upcomingReportOn(day, 2026, { awaited: [row(published)], publishedAt: '2026-11-29T01:30:00Z', announced });

t.test('derives the state from the entered date and the day, without later dates', async (t) => {
  const days = '05-01 06-30 07-01 10-08 10-09 10-20 10-31'.split(' ').map((day) => `2026-${day}`);
  const states = (published: string | null) =>
    days.map((day) => stateOn(day, published).state.slice(0, 2)).join(' ');
  t.equal(states(null), 'aw aw ov ov ov ov ov');
  t.equal(states('2026-10-09'), 'aw aw ov ov ou ou ou');
  t.equal(states('../2026-10-09'), 'aw aw ov ov ou ou ou', 'by a day: out on that day');
  t.equal(states('2026-10'), 'aw aw ov ov ov ov ou', 'a month: out at its end');
  t.equal(states('2026-05'), 'aw ou ou ou ou ou ou', 'before it was due');
  for (const day of days) {
    const { state, publishedOn, sourceUrl: url } = stateOn(day, '2026-10-09');
    t.strictSame([publishedOn, url], state === 'out' ? ['2026-10-09', URL] : [null, null], day);
  }
});

t.test('prefers the newer of release and announcement, and ignores retracted ones', async (t) => {
  const announce = (saidAt: string, published: string | null): Announcement => ({
    ...{ year: 2026, saidAt, published, url: published && 'https://news.example/', publisher: null },
  });
  const on = (word: Announcement, published: string | null = '2026-10') =>
    getDays(stateOn('2026-12-01', published, [word])).join();
  const getDays = ({ publishedOn, publishedBy }: UpcomingReport) => [publishedOn, publishedBy];
  t.equal(on(announce('2026-11-28T00:00:00Z', '2026-10-07')), ',2026-10-31');
  t.equal(on(announce('2026-11-30T00:00:00Z', '2026-10-07')), '2026-10-07,');
  t.equal(
    on(announce('2026-11-28T00:00:00Z', '2026-10-07'), null),
    '2026-10-07,',
    'the release states nothing',
  );
  t.equal(on(announce('2026-11-30T00:00:00Z', null)), ',2026-10-31');
  t.equal(on(announce('2026-11-30T00:00:00Z', null), null), ',');
});

t.test('describes an upcoming report', async (t) => {
  const note = (published: string | null, day = '2026-12-01') =>
    upcomingReportNote(stateOn(day, published), 2025);
  const rest = 'We have not seen its rankings: this is as of the 2025 report.';
  for (const [published, when] of [
    ['../2026-10-09', 'was out by 9 October 2026'],
    ['2026-10-09', 'came out on 9 October 2026'],
    ['2026-10', 'was out by 31 October 2026'],
  ] as const)
    t.equal(note(published), `The 2026 report ${when}, according to state.example. ${rest}`);
  const named = upcomingReportOn('2026-12-01', 2026, {
    awaited: [{ ...row('../2026-10-09'), publisher: 'China News Service' }],
    ...{ publishedAt: '2026-11-29T01:30:00Z', announced: [] },
  });
  t.equal(
    upcomingReportNote(named, 2025),
    `The 2026 report was out by 9 October 2026, China News Service reported. ${rest}`,
  );
  t.equal(note(null), `The 2026 report was due by 30 June 2026 and may be out. ${rest}`);
  t.equal(note(null, '2026-06-30'), null, 'nothing to say before it is due');
  t.equal(upcomingReportSentence(stateOn('2026-06-30', null)), 'The 2026 report is due by 30 June 2026.');
  t.equal(asOfSentence(stateOn('2026-06-30', null), 2025), null);
  t.equal(asOfSentence(stateOn('2026-12-01', null), 2025), 'As of the 2025 report.');
});

t.test('reveals it only for a day, neither in pinned nor in precomputed values', async (t) => {
  const next = fixedRelease.newestYear + 1;
  const today = new ReleaseView(fixedRelease, { day: `${next}-12-31` });
  const pinned = new ReleaseView(today, { isPinned: true });
  t.match(today.upcomingReport, { year: next, state: /out|overdue/ });
  t.match(today.asOf(`${next}-05-01`).upcomingReport, {
    year: next,
    state: 'awaited',
    publishedOn: null,
    publishedBy: null,
  });
  t.match(today.asOf('2020-01-01').upcomingReport, { year: 2020, state: 'awaited', due: '2020-06-01' });
  // P.L. 116-283 of 1 January 2021 moved the deadline from 1 to 30 June.
  for (const [day, expected] of [
    ['2019-06-01', { year: 2019, state: 'awaited', due: '2019-06-01' }],
    ['2019-06-10', { year: 2019, state: 'overdue', due: '2019-06-01' }],
    ['2020-06-02', { year: 2020, state: 'overdue', due: '2020-06-01' }],
    ['2021-06-02', { year: 2021, state: 'awaited', due: '2021-06-30' }],
  ] as const)
    t.match(today.asOf(day).upcomingReport, expected, day);
  t.match(
    today.asOf('2020-07-01').upcomingReport,
    { year: 2021, state: 'awaited' },
    'the 2020 report is out by then',
  );
  t.match(today.asOf('2022-07-10').upcomingReport, { year: 2022, state: 'overdue' });
  const unread = { year: 2005, state: 'awaited', due: null };
  t.match(today.asOf('2005-01-01').upcomingReport, unread, 'that law was not read');
  t.equal(pinned.upcomingReport, null);
  t.equal(pinned.asOf('2020-07-01').upcomingReport, null);
  t.notOk(today.derive((plain) => plain) instanceof ReleaseView, 'derived data know no day');
});

t.test('relates a text without a year to it from its due date on', async (t) => {
  const next = release.newestYear + 1;
  t.equal(possibleUpcomingReport(release, `${next}-05-01`), null);
  t.match(possibleUpcomingReport(release, `${next}-07-01`), {
    upcomingReport: { year: next },
    why: new RegExp(`^the ${next} report`),
  });
  t.equal(possibleUpcomingReport(release, '2013-06-25'), null);
});
