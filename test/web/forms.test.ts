import t from 'tap';
import type { Headword } from '../../src/claims/verdict-words.js';
import { VERDICT_LOOKS } from '../../src/graphics/verdict-looks.js';
import { claimChoices } from '../../src/web/pages/claim-check/claim-check-page.js';
import { sharedApp } from '../support/seed-app.js';
import { seeds } from '../support/seeds.js';

/** Strings that would do harm if returned unescaped. */
const ATTACKS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title><svg onload=alert(1)>',
  'javascript:alert(1)//',
  '&lt;script&gt;',
  '\u2028{{7*7}}<%= 7 %>',
];

const toLook = (verdict: Headword, context: string | null) =>
  VERDICT_LOOKS[context === null ? verdict : 'needs_context'];

t.test('serves forms', async (t) => {
  const catalogue = await seeds();
  const { newestYear } = catalogue.current;
  const app = await sharedApp();
  const get = (url: string) => app.inject({ url, headers: { accept: 'text/html' } });

  await t.test('redirects a search to the matching country, or lists similar names', async (t) => {
    for (const q of ['KH', 'khm', '116', 'Kampuchea', 'cambodia']) {
      const { statusCode, headers } = await get(`/search?q=${q}`);
      t.strictSame([statusCode, headers.location], [303, '/countries/KH'], q);
    }
    const several = (await get('/search?q=guin')).body;
    t.match(several, 'href="/countries/GW"');
    t.match((await get('/search?q=Camxodia')).body, 'href="/countries/KH"');
    t.match((await get('/search?q=monaco')).body, `No report from 2001 to ${newestYear} covers it`);
    const { items, total } = (await app.inject('/search?q=monaco')).json();
    t.match([total, items[0]], [1, { kind: 'not_covered', name: 'Monaco', path: null }]);
    t.notMatch((await get('/search?q=%3Cb%3E')).body, '<b>');
    t.equal((await get('/search')).statusCode, 200);
  });

  await t.test('redirects empty queries to their form; other clients get an error', async (t) => {
    for (const [address, form] of [
      ['/verify', '/claim-check'],
      ['/verify?country=&year=', '/claim-check'],
      ['/releases/1.4.0/verify', '/claim-check'],
    ] as const) {
      const { statusCode, headers } = await get(address);
      t.match([statusCode, headers], [303, { location: form, 'cache-control': 'no-store' }], address);
      t.equal((await app.inject(address)).statusCode, 400, address);
    }
    t.equal((await get('/verify?country=KH')).statusCode, 400);
  });

  await t.test('shows the same sentence as the API in the what-if form', async (t) => {
    const { body } = await get('/what-if?country=Cambodia&next1=2WL&next2=&next3=&assumedRule=&history=');
    const address = /href="(\/countries\/KH\/clock[^"]*)"/.exec(body)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const answer = (await app.inject(address)).json();
    t.match(body, answer.sentence);
    t.equal(answer.year, newestYear + 1);
    const simulation = (await get('/what-if?country=KH&next1=&year=2021&assumedRule=tvpra-2008')).body;
    const [, link = ''] = /href="(\/countries\/KH\/clock[^"]*)"/.exec(simulation) ?? [];
    t.equal(link.replaceAll('&amp;', '&'), '/countries/KH/clock?year=2021&assumedRule=tvpra-2008');
    t.match(simulation, (await app.inject(link.replaceAll('&amp;', '&'))).json().sentence);
    t.match(simulation, /<input[^>]*name="year"[^>]*value="2021"/);
    const wrong = await get('/what-if?country=KH&year=21');
    t.equal(wrong.statusCode, 400);
    t.match(wrong.body, 'year must be');
    t.equal((await get('/what-if?history=2019:4')).statusCode, 400);
    t.equal((await get('/what-if?nex1=2WL')).statusCode, 400);
  });

  await t.test('offers only claims that the API knows, with the same verdict', async (t) => {
    for (const { value } of claimChoices(catalogue.current)) {
      const query = `country=KH&year=2022&claim=${encodeURIComponent(value)}`;
      const { statusCode, body } = await get(`/claim-check?${query}`);
      t.equal(statusCode, 200, value);
      const address = /href="(\/verify[^"]*)"/.exec(body)?.[1]?.replaceAll('&amp;', '&') ?? '';
      const { verdict, context, reason } = (await app.inject(address)).json();
      t.match(body, `verdict-${toLook(verdict, context).kind}`, value);
      t.match(body.replaceAll('\u00a0', ' '), `>${reason.replaceAll('"', '&quot;')}<`);
    }
    t.equal((await get('/claim-check?country=KH&year=2022&claim=tier=9')).statusCode, 400);
    const { body } = await get('/claim-check?example=1');
    t.match(
      body,
      /<a class="skip" href="#text-form">.*<form[^>]*id="text-form"/s,
      'a skip link leads to the form',
    );
  });

  await t.test('returns the filled form after a typo, with suggestions that correct it', async (t) => {
    const typos = [
      [
        '/claim-check?country=Camboda&year=2022&claim=tier%3D3',
        400,
        '/claim-check?country=Cambodia&year=2022&claim=tier%3D3',
      ],
      ['/what-if?country=Camboda&next1=3', 400, '/what-if?country=Cambodia&next1=3'],
    ] as const;
    for (const [address, status, filled] of typos) {
      const { statusCode, body } = await get(address);
      t.equal(statusCode, status, address);
      t.match(
        body,
        /<input[^>]*aria-invalid="true"[^>]*value="[^"]*Camboda"|value="[^"]*Camboda"[^>]*aria-invalid="true"/,
        address,
      );
      t.match(body, `href="${filled.replaceAll('&', '&amp;')}"`, address);
    }
    const { body } = await get('/verify?country=KH&year=2022&tier=1');
    const claim = 'year=2023&tier=3&count=2&group=asean';
    const members = (await get(`/verify?${claim}`)).body;
    t.match(members, /<option value="asean" selected/, 'the form supports claims about groups');
    t.match(members, /href="\/groups\/asean"[^<]*<\/a>, 10 members in 2023/, 'the group is named');
    t.match(body, /<form[^>]*claim-builder.*name="country"[^>]*value="KH"/s, 'a verdict can be changed');
  });

  await t.test('suggests valid names and the form for an invalid query', async (t) => {
    for (const [address, status, way] of [
      [
        '/verify?country=Laos,Camboda&year=2022&tier=3',
        400,
        '/verify?country=Laos,Cambodia&year=2022&tier=3',
      ],
      [
        '/releases/1.1.0/verify?country=Camboda&year=2022&tier=3',
        400,
        '/verify?country=Cambodia&year=2022&tier=3',
      ],
      ['/verify?country=KH&year=2022&tier=9', 400, '/claim-check'],
      ['/countries/Camboda', 404, '/countries/KH'],
    ] as const) {
      const { statusCode, body } = await get(address);
      t.equal(statusCode, status, address);
      t.match(body, `href="${way.replaceAll('&', '&amp;')}"`, address);
    }
    for (const address of [`/search?q=${'x'.repeat(101)}`, '/search?q=a%00b', '/countries/Camboda'])
      t.match((await get(address)).body, /<form class="row" action="\/search"/, address);
  });

  await t.test('escapes markup in any parameter', async (t) => {
    const forms = [
      '/search?q=',
      '/what-if?country=',
      '/what-if?history=',
      '/what-if?country=KH&year=',
      '/tiers?region=',
      '/differences?since=',
      '/sources?kind=',
      '/countries/KH/tiers/',
      '/countries/KH/clock?history=',
      '/verify?year=2022&tier=3&country=',
      '/what-if?assumedRule=x&country=KH&next1=',
      '/claim-check?year=2022&claim=tier%3D3&country=',
      '/claim-check?country=KH&claim=tier%3D3&year=',
      '/claim-check?country=KH&year=2022&claim=',
      '/countries?region=',
      '/countries/',
      '/reports/',
      '/problems/',
      '/embed/compare?country=',
      '/?year=',
      '/watchlist?country=',
      '/docs?',
    ];
    for (const form of forms) {
      for (const [index, attack] of ATTACKS.entries()) {
        const name = `${form} with attack ${index}`;
        const { body, headers, statusCode } = await get(form + encodeURIComponent(attack));
        t.not(statusCode, 500, name);
        if (!String(headers['content-type']).startsWith('text/html')) continue;
        const markup = body.replaceAll(/="[^"]*"/g, '=""').replaceAll(/(?<=>)[^<]*/g, '');
        t.notMatch(markup, /<script(?! type="")|onerror|onload|onmouseover|<img(?! src="" alt="")/, name);
        t.notMatch(body, /(?:href|src|action)="javascript:/, name);
      }
    }
  });
});
