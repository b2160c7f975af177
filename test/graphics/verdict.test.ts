import t from 'tap';
import { checkClaim } from '../../src/claims/check-claim.js';
import type { ClaimRequest } from '../../src/claims/request.js';
import { verdictHeadline, verdictLabel } from '../../src/claims/verdict-words.js';
import { computeClock } from '../../src/dataset/country-clock.js';
import type { PictureOptions } from '../../src/graphics/picture.js';
import { drawClock, drawVerdict } from '../../src/graphics/verdict.js';
import { validate } from '../../src/http/validation.js';
import { verify } from '../../src/resources/verify.js';
import { PREVIEW, SQUARE, USUAL } from './fixtures/every-graphic.js';
import { getLines } from './fixtures/lines-of.js';
import { release } from './fixtures/newest-release.js';

const SHAPES: readonly PictureOptions[] = [{ ...USUAL, width: 320 }, USUAL, SQUARE, PREVIEW];
const MANY = release.countries.all.slice(0, 40).map(({ iso2 }) => iso2);

const check = (query: string) =>
  checkClaim(
    release,
    validate(verify.query, Object.fromEntries(new URLSearchParams(query)), 'query') as ClaimRequest,
  );

const drawnIn = (picture: Parameters<typeof getLines>[0]): string => getLines(picture).join(' ');

t.test('draws verdict, claim, source and release of every claim, and stays on its sheet', async (t) => {
  for (const query of [
    'country=KH&year=2022&event=automatic_downgrade',
    'country=KH&year=2022&tier=1',
    'year=2009&tier=2WL&count=51',
    'country=US&tier=1&from=2001&to=2025&when=always',
    'country=US&year=2005&tier=1',
    'country=YE&year=2025&move=3-2',
    'year=2025&tier=2&count=106',
    'country=KH&year=2026&tier=3',
    `country=${MANY.join(',')}&year=2025&tier=2`,
  ]) {
    const verdict = check(query);
    for (const options of SHAPES)
      for (const own of [{}, { title: 'A title of our own' }]) {
        const picture = drawVerdict(release, verdict, { ...options, own });
        const drawn = drawnIn(picture).replaceAll(/\s+/g, ' ');
        const where = `${query}, ${options.format ?? options.width}, ${own.title ?? 'ours'}`;
        const [word = ''] = verdictHeadline(verdict).split(':');
        t.ok(drawn.includes(`${word}:`), `${where}: the verdict is drawn`);
        t.ok(drawn.includes(verdict.claim.slice(0, 12)), `${where}: the claim is drawn`);
        t.ok(drawn.includes(verdict.claim.slice(-20, -1)), `${where}: to its end`);
        t.match(drawn, `Tip·Tiers, release ${release.version}`, where);
        t.match(drawn, /Source: .*State Department/, where);
        if (verdict.clause) t.match(drawn, `Decided by ${verdict.clause.citation}`, where);
        const isSigned = /[\p{L}\d]†/u.test(drawn);
        t.equal(/(?<![\p{L}\d])†/u.test(drawn), isSigned, `${where}: a sign and its meaning go together`);
      }
  }
});

t.test('draws what a claim needs context for in every shape, whatever its title', async (t) => {
  const claims = [
    'country=US&tier=1&from=2001&to=2025&when=always',
    'country=England&year=2025&tier=1',
    'country=England,Scotland&from=2010&to=2025&tier=1&when=always',
    'country=CS,RS&year=2004&tier=2WL',
    'country=RS&year=2004&tier=2WL',
    'country=CU,NI&year=2025&tier=3&others=1&region=Caribbean',
    'year=2009&tier=2WL&count=51',
    'year=2011&event=waiver&count=12',
    'country=Gaza&year=2025&tier=3&when=never',
  ].map((query) => [query, check(query)] as const);
  const needy = claims.filter(([, verdict]) => verdictLabel(verdict) === 'needs_context');
  t.ok(needy.length > 5, `${needy.length} of them need context`);
  for (const [query, verdict] of needy)
    for (const options of SHAPES)
      for (const title of [{}, { own: { title: 'A title of our own' } }, { title: false }]) {
        const { sheet, ...picture } = drawVerdict(release, verdict, { ...options, ...title });
        const drawn = drawnIn({ ...picture, sheet }).replaceAll(/\s+/g, '');
        const context = (verdict.context ?? verdict.reason).replaceAll(/\s+/g, '').replace(/\.$/, '');
        const where = `${query}, ${options.format ?? options.width}, ${JSON.stringify(title)}`;
        t.ok(drawn.includes('Needscontext:') && drawn.includes(context), where);
        t.equal(sheet.view.height, options.height ?? sheet.view.height, where);
        const alternative = `${picture.title}. ${picture.description}`;
        t.ok(alternative.includes(verdict.context ?? verdict.reason), `${where}: text alternative`);
      }
});

t.test('shows the reports of a claim on one country, with those that lack it', async (t) => {
  const claim = check('country=US&tier=1&from=2001&to=2025&when=always');
  const { svg } = drawVerdict(release, claim, SQUARE);
  t.equal(svg.match(/data-known=/g)?.length, 16);
  t.match(drawnIn(drawVerdict(release, claim, SQUARE)), /Not in the report: ?2001–2009/);
  t.notMatch(drawVerdict(release, check('country=KH&year=2022&tier=1'), SQUARE).svg, /data-known/);
});

t.test('counts countries where their names do not fit, and names them on a page', async (t) => {
  const verdict = check('year=2025&tier=2&count=106');
  t.match(drawnIn(drawVerdict(release, verdict, SQUARE)), /Tier 2: ?106 countries and territories/);
  t.match(drawnIn(drawVerdict(release, verdict, USUAL)), /Albania/);
});

t.test('counts a country on several tiers once on each, and says so', async (t) => {
  const drawn = drawnIn(
    drawVerdict(release, check('region=Africa&from=2018&to=2025&tier=3&when=never'), SQUARE),
  );
  t.match(drawn, /Tier 2: ?\d+ countries and territories, at least once/);
  const one = drawnIn(drawVerdict(release, check('year=2001&tier=2&count=47'), USUAL));
  t.match(one, /Mali†.*†\sOne source, or disputed/);
  t.notMatch(one, /at least once|One of the years/);
});

t.test('says of a what-if what is assumed, whatever its title', async (t) => {
  const history = [
    { year: 2026, tier: '2WL' as const },
    { year: 2027, tier: '2WL' as const },
  ];
  const clock = computeClock(release, 'KH', { history });
  for (const options of SHAPES)
    for (const own of [{}, { title: 'A title of our own' }]) {
      const drawn = drawnIn(drawClock(release, clock, { ...options, own }));
      t.match(drawn, /Assumed for Cambodia: Tier 2 Watch List in 2026/, String(options.format));
      if (own.title === undefined) t.match(drawn, /What if: Cambodia would have to leave/);
    }
  t.match(drawnIn(drawClock(release, clock, USUAL)), /2026–2027 \(assumed\)/);
});

t.test('says what the next report could do', async (t) => {
  for (const [iso2, year, headline] of [
    ['KH', 2021, /^Cambodia had to leave the Watch List in 2022: up, or down to Tier 3$/],
    ['KH', 2020, /^Cambodia could stay on the Watch List in 2021 only with a waiver$/],
    ['KH', 2019, /^Cambodia could stay on the Watch List in 2020 without a waiver$/],
    ['KH', 2022, /^Cambodia was not on the Watch List in 2022: no limit in 2023$/],
  ] as const)
    t.match(drawClock(release, computeClock(release, iso2, { year }), SQUARE).title, headline);
});
