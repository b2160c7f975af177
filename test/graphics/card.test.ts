import t from 'tap';
import type { OwnWords } from '../../src/graphics/picture.js';
import { GRAPHICS } from '../../src/rest/graphics/graphics.js';
import { USUAL } from './fixtures/every-graphic.js';
import { release } from './fixtures/newest-release.js';

const drawn = (of?: string, own: OwnWords = {}) => {
  const graphic = GRAPHICS.find(({ path }) => path === '/card');
  if (!graphic) throw new Error('there is no card');
  const options = { ...USUAL, width: 1200, height: 628, own };
  return graphic.draw({ release, params: {}, query: { of }, options });
};
const card = (of?: string) => drawn(of);

t.test('a card begins with the verdict, or with what is assumed', async (t) => {
  t.match(card('/verify?country=KH&year=2022&tier=1').title, /^False\. /);
  t.match(card('/verify?country=KH&year=2022&tier=3').title, /^True\. /);
  t.match(card('/verify?country=KH&year=2040&tier=3').title, /^Cannot be known\. /);
  t.match(
    card('/eligibility/simulate?country=KH&year=2021&rules=tvpra-2008').title,
    /^Assumed for Cambodia: /,
  );
  t.match(card().title, /Trafficking/);
  t.match(card('/countries/KH/tiers/2022'), {
    title: 'Cambodia in the 2022 report',
    width: 1200,
    height: 628,
  });
});

t.test(
  'the card of a claim has the verdict as a band, the fact over the claim, and the history of the country',
  async (t) => {
    const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    const { svg } = card('/verify?country=KH&year=2022&tier=1');
    const told = texts(svg);
    t.match(svg, /<g id="Band"/);
    t.strictSame(told.slice(0, 3), [
      'False',
      'Cambodia was on Tier 3 in 2022, not Tier 1.',
      'Claim: “Cambodia was on Tier 1 in the 2022 TIP Report.”',
    ]);
    t.ok(['Cambodia', '2001', '2022', '2025'].every((each) => told.includes(each)));
    t.equal(svg.match(/<path d="M[^"]*Z" fill="(?:#|url)/g)?.length, release.years.length, 'a cell a report');
    const own = drawn('/verify?country=KH&year=2022&tier=1', { title: 'Cambodia is on Tier 1' });
    t.notMatch(own.svg, /<g id="Band"/, 'no verdict stands over words that are not ours');
    t.match(texts(own.svg).join(' '), /Headline: publisher\. False\. Cambodia was on Tier 3/);
  },
);

t.test('a long text ends with a whole sentence', async (t) => {
  t.match(
    card('/verify?country=BD,KH,LA,MM,TH,VN&from=2001&to=2025&tier=1').title,
    /^False\. Bangladesh was .*\. …$/,
  );
});

t.test('a card of nothing is refused', async (t) => {
  t.throws(() => card('/nowhere'), { code: 'invalid-parameter' });
  t.throws(() => card('/verify?country=atlantis&year=2022&tier=1'), { code: 'unknown-country' });
});
