import fc from 'fast-check';
import t from 'tap';
import { repeatRequest } from '../../src/operations/slow-requests.js';

t.test('formats a URL that repeats the request', async (t) => {
  for (const [url, expected = url] of [
    ['/tiers.csv?year=2022,2023&tier=3'],
    ['/countries/KH/tiers?asOf=2024-09-01'],
    ['/releases/1.4.0/tiers?tier=2WL&country=KH,BG&text=true'],
    [
      '/reports/2022/map.png?size=1200x630&title=Jane%20Doe',
      '/reports/2022/map.png?size=1200x630&title=(8 characters)',
    ],
    ['/search?q=SMITH', '/search?q=(5 characters)'],
    ['/countries/Jane%20Doe/tiers', '/countries/(10 characters)/tiers'],
  ] as const)
    t.equal(repeatRequest(url), expected);
});

t.test('never contains text of a parameter, and bounds the length', async () => {
  const word = fc.stringMatching(/^[A-Za-z ]{4,300}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word), { maxLength: 60 }), (parameters) => {
      const expected = repeatRequest(`/a?${new URLSearchParams(parameters)}`);
      return (
        expected.length < 2_000 &&
        parameters.every(([name, value]) => name.includes(value) || !expected.includes(`=${value}`))
      );
    }),
  );
});
