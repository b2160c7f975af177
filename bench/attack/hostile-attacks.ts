import { numbersFrom } from '../../test/support/numbers.js';
import { type Attack, atOnce, count, inLanes, raw, times } from './attacks.js';

/*
 * Attacks on request parsing: invalid URLs, header fields and text, and hosts injected into others'
 * responses.
 */

const QUOTA = { RATE_LIMIT_MAX: '600' };
const CLIENTS = 12;
const ODD_REQUESTS = 2_400;
const SEED = 20_261_130;

const METHODS = [
  ...[
    'GET',
    'GET',
    'GET',
    'HEAD',
    'POST',
    'OPTIONS',
    'PURGE',
    'TRACE',
    'MKCOL',
    'PROPFIND',
    'LOCK',
    'M-SEARCH',
  ],
  ...['SOURCE', 'DELETE', 'PUT', 'PATCH', 'CONNECT', 'LINK', 'BIND', 'ACL', 'NOTIFY'],
];
const SEGMENTS = [
  ...[
    'countries',
    'KH',
    'tiers',
    'Countries',
    'reports',
    '2022',
    'map.svg',
    'tiers.svg',
    'releases',
    '1.3.0',
    '..',
    '.',
    '',
  ],
  ...[
    '%2e%2e',
    '%2f',
    '%5c',
    '\\',
    '\\evil.example:99999999',
    '/evil.example',
    '@evil.example',
    '%0d%0aX-Evil:1',
    '%00',
    '%ff',
  ],
  ...[
    '%E2%80%AE',
    '%u0041',
    '\u00e9',
    ':country',
    '*',
    '__proto__',
    'constructor',
    'download',
    '.html',
    'graphql',
    'mcp',
  ],
  ...[
    'annotate',
    'embed',
    'cite',
    'verify',
    'search',
    'charts',
    'health',
    'live',
    'KH;a=b',
    '%25',
    '%',
    'a'.repeat(300),
  ],
];
const QUERIES = [
  ...[
    '',
    '',
    '?',
    '??',
    '?a',
    '?asOf=2013-02-11',
    '?asOf=%F0%9F%98%80',
    '?title=%0d%0aX-Evil:1',
    '?url=//evil.example',
  ],
  ...[
    '?url=/\\evil.example',
    '?url=http://127.0.0.1:22/',
    '?q=%ED%A0%80',
    '?country=KH&country=TH',
    '?__proto__=1',
  ],
  ...[
    '?constructor[prototype]=1',
    '?limit=0x10',
    '?limit=1e3',
    '?size=1x1',
    '?width=99999999999',
    '?%00=1',
    '?=',
    '?&&&',
  ],
];
const FIELDS = [
  ...[
    '',
    '',
    '',
    'Accept: text/html',
    'Accept: */*;q=0',
    'Accept: ,;=',
    'Accept-Encoding: br;q=0,*',
    'Range: bytes=5-2,0-0',
  ],
  ...[
    'If-None-Match: *',
    'If-Match: "x"',
    'If-Range: "x"',
    'Content-Type: \u00ff',
    'Content-Length: 0',
    'Expect: x',
    'Upgrade: h2c',
  ],
  ...[
    'tip-tiers-original-url: /etc',
    'tip-tiers-request-id: a\u00e9',
    'tip-tiers-cache-key: x',
    'X-HTTP-Method-Override: DELETE',
  ],
  ...[
    'X-Forwarded-Host: evil.example',
    'Forwarded: host=evil.example',
    '__proto__: x',
    'constructor: x',
    'traceparent: 00-x',
  ],
  ...['mcp-protocol-version: \u00ff', 'Content-Encoding: gzip', 'Trailer: x', 'Connection: upgrade'],
];

/** Patterns that must never occur in the head of a response, by what they would reveal. */
const LEAKS: Readonly<Record<string, RegExp>> = {
  'an injected field': /^x-evil/im,
  'a redirect to another host': /^location: (?!\/[^/\\])/im,
  'an internal field': /^tip-tiers-(?:place|route|trace|address|draw|cost)/im,
};

const getHead = (response: string): string => response.split('\r\n\r\n', 1)[0] ?? '';

const TEXT_BYTES = 51_000;
const filled = (piece: string): string => piece.repeat(Math.floor(TEXT_BYTES / Buffer.byteLength(piece)));
const TEXTS = [
  ...[
    'Cambodia, ',
    'Cambodia and Thailand and ',
    '(',
    '\u201c',
    '. ',
    'Tier 3. ',
    'Cambodia was on Tier 3 in 2022 ',
    '2001-2025, ',
  ],
  ...[
    '1 2 3 4 5 6 7 8 9 ',
    'not never no longer ',
    ' ',
    '\u00a0',
    '\u1780\u1798\u17d2\u1796\u17bb\u1787\u17b6',
    '\ud83c\uddf0\ud83c\udded',
  ],
  ...[
    'Tier 2 Watch List Tier 3 Tier 1 ',
    'the only country ',
    'for the first time since ',
    'from Tier 2 to Tier 3 ',
    'Cambodia; ',
  ],
  ...[
    'Republic of the Congo Democratic Republic of the Congo Guinea Equatorial Guinea ',
    'CAMBODIA WAS ON TIER 3 ',
    'a-',
    '\n',
  ],
  ...[
    "Cambodia's ",
    'a ',
    'a',
    'members of ASEAN ',
    'more than half of the ',
    'rose from 30 to 33 ',
    '1',
    'Tier ',
    'June 19, 2012 ',
  ],
];

const HOST_PATHS = [
  ...[
    '/',
    '/countries/KH',
    '/countries/KH/tiers',
    '/watchlist',
    '/reports/2022',
    '/openapi.json',
    '/docs',
    '/llms.txt',
  ],
  ...[
    '/sitemap.xml',
    '/robots.txt',
    '/charts?kind=map&year=2022',
    '/use-it-in',
    '/cite?url=/countries/KH/tiers',
    '/releases/1.3.0',
  ],
  ...[
    '/search?q=thai',
    '/verify?country=KH&year=2022&tier=3',
    '/groups/asean',
    '/countries/KH/tiers.svg',
    '/changelog',
  ],
];
const ACCEPTS = ['*/*', 'text/html', 'application/json', 'text/csv', 'application/x-bibtex'];

export const HOSTILE_ATTACKS: readonly Attack[] = [
  {
    name: 'invalid bytes in methods, paths, queries and fields',
    environment: { RATE_LIMIT_MAX: '100000' },
    async run(origin, statuses) {
      const random = numbersFrom(SEED);
      const one = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
      const requests = times(ODD_REQUESTS).map(() => {
        const path = `/${times(1 + Math.floor(random() * 4))
          .map(() => one(SEGMENTS))
          .join('/')}${one(QUERIES)}`;
        const fields = new Set([one(FIELDS), one(FIELDS)].filter(Boolean));
        return `${one(METHODS)} ${path} HTTP/1.1\r\nHost: a\r\n${[...fields].map((field) => `${field}\r\n`).join('')}Connection: close\r\n\r\n`;
      });
      const left = requests.values();
      await atOnce(CLIENTS, async (client) => {
        for (const request of left)
          await raw(origin, request, statuses, {
            localAddress: `127.0.16.${1 + client}`,
            onResponse(response) {
              for (const [what, pattern] of Object.entries(LEAKS))
                if (pattern.test(getHead(response)))
                  count(statuses, `${what}: ${request.split('\r\n', 1)[0]}`);
            },
          });
      });
    },
  },
  {
    name: 'a forged host that must not reach responses of others',
    environment: QUOTA,
    async run(origin, statuses) {
      for (const path of HOST_PATHS)
        for (const accept of ACCEPTS)
          for (const host of ['evil.example', 'honest.example', 'honest.example'])
            await raw(
              origin,
              `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept: ${accept}\r\nConnection: close\r\n\r\n`,
              statuses,
              {
                localAddress: host === 'evil.example' ? '127.0.15.1' : '127.0.15.2',
                onResponse(response) {
                  if (host !== 'evil.example' && response.includes('evil.example'))
                    count(statuses, `mixed up: ${path}`);
                },
              },
            );
    },
    expected: ['200', '303', '304', '308', '404', '406'],
  },
  {
    name: 'hostile texts for every endpoint that accepts text',
    run: (origin, statuses) =>
      atOnce(2, async (half) => {
        for (const piece of TEXTS.filter((_, index) => index % 2 === half)) {
          const text = filled(piece);
          const short = encodeURIComponent([...text].slice(0, 90).join(''));
          await inLanes(
            [
              `/search?q=${short}`,
              `/countries/KH/tiers.png?title=${short}&width=2900`,
              `/verify?country=${short}`,
            ],
            1,
            origin,
            statuses,
          );
          const body = Buffer.byteLength(text);
          await raw(
            origin,
            `POST /annotate HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${body}\r\nConnection: close\r\n\r\n`,
            statuses,
            { chunk: text, times: 1, encoding: 'utf8' },
          );
        }
      }),
  },
];
