import type { FastifyInstance } from 'fastify';
import type { Test } from 'tap';
import t from 'tap';
import { catalogueOfReleases } from '../../src/releases/open-catalogue.js';
import { RESOURCES } from '../../src/resources/index.js';
import { isAboutEarlier } from '../support/earlier-reports.js';
import { postMessage } from '../support/mcp.js';
import { innerAppFor, seedAppFor } from '../support/seed-app.js';
import { newestReleaseData } from '../support/seeds.js';
import { slow } from '../support/slow.js';

/*
 * A report that the release does not contain yet, in every API: what is known of its publication depends on
 * the current day and on `asOf`. The clock advances while the service runs.
 */

const release = await newestReleaseData();
const newest = Math.max(...release.tables.reports.map(({ year }) => year));
const next = newest + 1;
const URL = 'https://state.example/report';
const DUE = `${next}-06-30`;

type State = 'awaited' | 'overdue' | 'out';
const DAYS = [
  `${next}-05-01`,
  DUE,
  `${next}-07-01`,
  `${next}-10-09`,
  `${next}-10-31`,
  `${next}-12-01`,
] as const;

/** The entered date, the states on the days above, and the wording of the publication. */
const KNOWN: readonly (readonly [published: string | null, states: string, note: string])[] = [
  [null, 'awaited awaited overdue overdue overdue overdue', ''],
  [`${next}-10-09`, 'awaited awaited overdue out out out', `on 9 October ${next}`],
  [`../${next}-10-09`, 'awaited awaited overdue out out out', `by 9 October ${next}`],
  [`${next}-10`, 'awaited awaited overdue overdue out out', `by 31 October ${next}`],
];

const PAGES = ['/', '/watchlist', '/reports', '/countries', '/countries/VU', `/reports/${newest}`];
const PICTURES = ['/watchlist.svg', '/countries/VU/tiers.svg', `/reports/${newest}/map.svg`];
const CONNECTIONS = ['reports', 'watchlist', 'outcomes', 'clock'];
const UPCOMING_REPORT_WORDS =
  /upcomingReport|may be out|came out|was out|rankings are not included|rankings are not here yet/;

interface Case {
  readonly state: State;
  readonly published: string | null;
  readonly note: string;
}

const toVerb = ({ note }: Pick<Case, 'note'>) => (note.startsWith('by') ? 'was out' : 'came out');

for (const [index, [published, states, note]] of KNOWN.entries())
  t.test(`published: ${published}`, index < 2 ? {} : slow, async (t) => {
    const row = { year: next, due_on: DUE, published, checked_on: null, note: null };
    const source = published === null ? null : { title: 'A page', url: URL };
    const awaited_reports = [
      { ...row, source_title: source?.title ?? null, source_url: source?.url ?? null, publisher: null },
    ];
    let day: string = DAYS[0];
    const catalogue = await catalogueOfReleases(
      [{ ...release, tables: { ...release.tables, awaited_reports } }],
      {
        now: () => Date.parse(`${day}T12:00:00Z`),
      },
    );
    const app = await seedAppFor(t, {}, { catalogue });
    const inner = await innerAppFor(t, {}, { catalogue });
    const endpoints = createEndpoints({ app, inner }, t);
    for (const [index, today] of DAYS.entries()) {
      day = today;
      const stateOn = (earlier: number) => states.split(' ')[earlier] as State;
      await endpoints.whole({ state: stateOn(index), published, note }, today);
      // One day of each earlier state.
      for (const [earlier, asOf] of DAYS.slice(0, index).entries())
        if (stateOn(earlier) !== stateOn(earlier + 1))
          await endpoints.asOf({ state: stateOn(earlier), published, note }, asOf, today);
    }
    for (const url of [
      '/watchlist',
      '/reports',
      '/countries/VU',
      '/watchlist.svg',
      '/countries/VU/tiers.svg',
    ])
      for (const accept of ['application/json', 'text/html'])
        t.notMatch(
          await endpoints.read(`/releases/${release.header.version}${url}`, accept),
          UPCOMING_REPORT_WORDS,
          url,
        );
  });

const expected = ({ state, published }: Case) => ({
  year: next,
  state,
  due: DUE,
  ...(state === 'out' ? { ...getDays(published), sourceUrl: URL } : { ...getDays(null), sourceUrl: null }),
  publisher: null,
});

/** The days as the API has them: a month is known by its last day. */
function getDays(published: string | null) {
  if (published?.length === 'YYYY-MM-DD'.length) return { publishedOn: published, publishedBy: null };
  return { publishedOn: null, publishedBy: published?.replace('../', '').padEnd(10, '-31') ?? null };
}

interface Apps {
  readonly app: FastifyInstance;
  readonly inner: FastifyInstance;
}

function createEndpoints({ app, inner }: Apps, t: Test) {
  const read = async (url: string, accept = 'application/json') =>
    (await app.inject({ url, headers: { accept } })).body.replaceAll('\u00a0', ' ');
  const withDay = (url: string, asOf: string) => `${url}${url.includes('?') ? '&' : '?'}asOf=${asOf}`;

  /** The member and link of every resource that refers to the newest report. */
  async function members(known: Case, at: (url: string) => string, why: string) {
    for (const { example, kind, includesUpcomingReport } of RESOURCES) {
      if (!includesUpcomingReport) continue;
      const [path = ''] = example.split('?', 1);
      // Responses do not depend on the thousands of rows.
      for (const url of new Set([example, kind === 'list' ? `${path}?limit=1` : path])) {
        const isEarlier = isAboutEarlier(url);
        const response = await app.inject(at(url));
        t.strictSame(
          response.json().upcomingReport,
          isEarlier ? undefined : expected(known),
          `${at(url)} ${why}`,
        );
        const link = String(response.headers.link);
        t.equal(
          /is not in this release/.test(link),
          known.state !== 'awaited' && !isEarlier,
          `${at(url)} ${why}: ${link}`,
        );
      }
    }
    const rejected = await app.inject(at(`/tiers?year=${next}`));
    t.equal(rejected.statusCode, 404, why);
    const { type, state, publishedOn, publishedBy } = rejected.json();
    const days = getDays(known.state === 'out' ? known.published : null);
    t.strictSame(
      { type, state, publishedOn, publishedBy },
      { type: '/problems/report-not-in-release', state: known.state, ...days },
      why,
    );
    const verdict = JSON.parse(await read(at(`/verify?country=KH&year=${next}&tier=3`)));
    t.match(verdict, { verdict: 'not_known', notKnownBecause: 'not_in_release' }, why);
    t.notMatch(verdict.sentence, /No report|\bIt does/, why);
    if (at('/').includes('asOf')) {
      t.equal(verdict.reason.includes(`${toVerb(known)} ${known.note}`), state === 'out', why);
      t.equal(verdict.reason.includes('may be out'), state === 'overdue', why);
    }
  }

  function holdsNote(body: string, known: Case, why: string) {
    const { state, note } = known;
    const out = `The ${next} report ${toVerb(known)} ${note}, according to state.example. We have not seen its rankings`;
    t.equal(body.includes(out), state === 'out', why);
    t.equal(body.includes(`was due by 30 June ${next} and may be out`), state === 'overdue', why);
    t.notMatch(body, /looked for it/, why);
  }

  async function inWords(known: Case, at: (url: string) => string, why: string) {
    const { state } = known;
    const pages: string[] = [];
    for (const url of PAGES) {
      const page = await read(at(url), 'text/html');
      pages.push(page);
      holdsNote(page.replaceAll(/<[^>]*>/g, ''), known, `${at(url)} ${why}`);
      const [, band = ''] = page.split('aria-label="The newest report"');
      for (const link of ['/method#next', 'https://www.state.gov/trafficking-in-persons-report/'])
        t.equal(band.includes(`href="${link}"`), state !== 'awaited', `${link} ${why}`);
    }
    const [home = '', list = '', , , country = ''] = pages;
    const margin = /Not here yet\s+Vanuatu in the \d{4} report/;
    t.equal(margin.test(country.replaceAll(/<[^>]*>/g, ' ')), state !== 'awaited', `margin ${why}`);
    const heading = (verb: string) =>
      home.includes(` ${verb} leave the Watch List in the ${next} report</h2>`);
    t.equal(heading('had to'), state === 'out', `home ${why}`);
    t.equal(heading('must'), state !== 'out', `home ${why}`);
    t.equal(list.includes('<span>Who had to move next</span>'), state === 'out', `menu ${why}`);
    for (const property of ['name="description"', 'property="og:description"'])
      t.equal(
        new RegExp(`<meta ${property} content="[^"]*\\. As of the ${newest} report\\."`).test(list),
        state !== 'awaited',
        `${property} ${why}`,
      );
    for (const [verb, isExpected] of [
      ['had to', state === 'out'],
      ['must', state !== 'out'],
    ])
      t.equal(list.includes(`${verb} leave it in ${next}`), isExpected, `tense of /watchlist ${why}`);
    for (const url of PICTURES) {
      const picture = (await read(at(url))).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
      t.equal(picture.includes(`As of the ${newest} report`), state !== 'awaited', `${at(url)} ${why}`);
      t.equal(picture.includes(`${next} rankings are not included`), state === 'out', `${at(url)} ${why}`);
    }
  }

  return {
    read,
    async whole(known: Case, today: string) {
      const why = `on ${today}`;
      const at = (url: string) => url;
      await members(known, at, why);
      await inWords(known, at, why);
      const { body: feed } = await app.inject('/changes.atom');
      t.equal(
        feed.includes(`The ${next} report is said to be out; not yet in the data`),
        known.state === 'out',
        why,
      );
      t.equal(feed.includes(`>The ${next} report may be out<`), known.state === 'overdue', why);
      // The gateway caches the state for up to half a second.
      const health = (await inner.inject('/health/fresh')).json();
      t.equal(health.status, known.state === 'out' ? 'stale' : 'fresh', why);
      t.strictSame(health.upcomingReport, expected(known), why);
      for (const [published, inForce] of [
        ['', { awaited: newest, overdue: null, out: next }[known.state]],
        // On the first day of the state, the report was not published yet.
        [`&published=${next}`, null],
      ]) {
        const { body } = await app.inject(`/annotate?text=Cuba+is+on+Tier+3.${published}`);
        t.equal(JSON.parse(body).inForce, inForce, `${published} ${why}`);
      }
      await graphql(known, why);
      await assistants(known, why);
    },
    async asOf(known: Case, asOf: string, today: string) {
      const why = `on ${today}`;
      await members(known, (url) => withDay(url, asOf), why);
      for (const url of ['/watchlist', '/watchlist.svg'])
        t.equal(
          (await read(withDay(url, asOf), 'text/html')).includes(`had to leave`),
          known.state === 'out',
          `${withDay(url, asOf)} ${why}`,
        );
    },
  };

  async function assistants(known: Case, why: string) {
    const request = async (method: string, params: object): Promise<string> => {
      const { result } = await postMessage(method, params, app);
      return result.instructions ?? result.content[0].text.split('\n', 1)[0];
    };
    const client = {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 'a', version: '1' },
    };
    holdsNote(await request('initialize', client), known, `instructions ${why}`);
    for (const [name, input] of [
      ['get_report', {}],
      ['list_watch_list', {}],
      ['get_clock', { country: 'VU' }],
      ['get_tiers', { country: 'VU' }],
      ['get_tiers', { country: 'VU,KH' }],
      ['list_rows', { list: 'clock', country: 'VU' }],
    ] as const)
      holdsNote(await request('tools/call', { name, arguments: input }), known, `${name} ${why}`);
    for (const name of ['get_report', 'list_watch_list'])
      t.notMatch(
        await request('tools/call', { name, arguments: { year: 2021 } }),
        UPCOMING_REPORT_WORDS,
        `${name} of 2021 ${why}`,
      );
  }

  async function graphql(known: Case, why: string) {
    const fields = 'upcomingReport { year state due publishedOn publishedBy sourceUrl publisher }';
    const query = `{ ${CONNECTIONS.map((name) => `${name}(first: 1) { ${fields} }`).join(' ')} country(country: "VU") { ${fields} } }`;
    const { data, errors } = (
      await app.inject({ method: 'POST', url: '/graphql', payload: { query } })
    ).json();
    t.equal(errors, undefined, JSON.stringify(errors));
    for (const [name, { upcomingReport }] of Object.entries(
      data as Record<string, { upcomingReport: Found }>,
    ))
      t.match(
        { ...upcomingReport, state: upcomingReport.state.toLowerCase() },
        expected(known),
        `${name} in GraphQL ${why}`,
      );
  }
}

interface Found {
  readonly state: string;
}
