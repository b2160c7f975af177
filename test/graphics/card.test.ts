import t from 'tap';
import { newsOf } from '../../src/claims/news.js';
import type { OwnWords, PictureOptions } from '../../src/graphics/picture.js';
import { GRAPHICS } from '../../src/rest/graphics/graphics.js';
import { bottomsIn, meet, textsIn } from './fixtures/boxes.js';
import { USUAL } from './fixtures/every-graphic.js';
import { fixed } from './fixtures/fixed-release.js';
import { release } from './fixtures/newest-release.js';
import { everythingIn, parsed, type SvgElement } from './fixtures/svg.js';

const drawn = (
  of?: string,
  own: OwnWords = {},
  { edition = release, ...shape }: Partial<PictureOptions> & { readonly edition?: typeof release } = {},
) => {
  const graphic = GRAPHICS.find(({ path }) => path === '/card');
  if (!graphic) throw new Error('there is no card');
  const options = { ...USUAL, width: 1200, height: 628, own, ...shape };
  return graphic.draw({ release: edition, params: {}, query: { of }, options });
};
const card = (of?: string) => drawn(of);

t.test('a card begins with the verdict, or with what is assumed', async (t) => {
  for (const [of, begin] of [
    ['/verify?country=KH&year=2022&tier=1', /^False\. /],
    ['/verify?country=KH&year=2022&tier=3', /^True\. /],
    ['/verify?country=KH&year=2040&tier=3', /^Not in this edition\. /],
    ['/eligibility/simulate?country=KH&year=2021&rules=tvpra-2008', /^Assumed for Cambodia: /],
    ['/verify?country=BD,KH,LA,MM,TH,VN&from=2001&to=2025&tier=1', /^False\. Bangladesh was .*\. …$/],
    [undefined, /Trafficking/],
  ] as const)
    t.match(card(of).title, begin);
  const sized = { title: 'Cambodia in the 2022 report', width: 1200, height: 628 };
  t.match(card('/countries/KH/tiers/2022'), sized);
});

t.test('the card of a claim: the verdict as a band, the fact over the claim, the history', async (t) => {
  const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
  const { svg } = card('/verify?country=KH&year=2022&tier=1');
  const told = texts(svg);
  t.match(svg, /<g id="Band"/);
  t.strictSame(told.slice(0, 3), [
    'False',
    'Cambodia was on Tier 3 in 2022, not Tier 1.',
    'Claim: “Cambodia was on Tier 1 in the 2022 TIP Report.”',
  ]);
  t.ok(['Cambodia', '2001', '2022', `${release.newestYear}`].every((each) => told.includes(each)));
  t.equal(svg.match(/<path d="M[^"]*Z" fill="(?:#|url)/g)?.length, release.years.length, 'a cell a report');
  const own = drawn('/verify?country=KH&year=2022&tier=1', { title: 'Cambodia is on Tier 1' });
  t.notMatch(own.svg, /<g id="Band"/, 'no verdict stands over words that are not ours');
  t.match(texts(own.svg).join(' '), /Headline: publisher\. False\. Cambodia was on Tier 3/);
});

const SOCIAL = { square: 1_080, story: 1_920 } as const;
const CLAIMS = [
  'country=KH&year=2022&tier=1',
  'country=KH&from=2018&to=2020&tier=3',
  'country=KH&year=2040&tier=3',
  'country=US&from=2001&to=2025&tier=1',
  'country=CN&year=2017&event=automatic_downgrade',
  'country=BD,KH,LA,MM,TH,VN&from=2001&to=2025&tier=1',
  'group=ASEAN&year=2025&tier=3&count=3',
];

for (const [format, height] of Object.entries(SOCIAL) as [keyof typeof SOCIAL, number][])
  t.test(`${format}: verdict, finding, claim, history and source, in type that is read`, async (t) => {
    for (const claim of CLAIMS) {
      const picture = drawn(`/verify?${claim}`, {}, { width: 1_080, height, format });
      t.match(picture, { width: 1_080, height }, claim);
      const texts = textsIn(parsed(picture.svg));
      const covered = height - (format === 'story' ? 250 : 0);
      const lost = texts.filter(({ size, bottom }) => size < 40 || bottom > covered);
      t.strictSame(lost, [], `${claim}: legible, and above what an application covers`);
      for (const [index, one] of texts.entries())
        for (const other of texts.slice(index + 1))
          t.notOk(meet(one, other), `${claim}: ${one.text} lies on ${other.text}`);
      const said = texts.map(({ text }) => text).join(' ');
      t.match(said, /Claim: “.*”/, `${claim}: the claim`);
      t.match(said, /Source: U\.S\. State Department/);
    }
    const [svg, later] = ['country=KH&year=2022&tier=1', 'country=KH&from=2018&to=2020&tier=3'].map(
      (claim) => drawn(`/verify?${claim}`, {}, { width: 1_080, height, format }).svg,
    );
    const shapes = everythingIn(parsed(svg ?? ''));
    const room = height * (format === 'story' ? 0.75 : 0.65);
    t.ok(Math.max(...bottomsIn(parsed(svg ?? ''))) > room, 'the history fills the room');
    t.ok(shapes.some((each) => each.name === 'text' && each.text === '2022' && isBold(each)));
    t.match(later, /class="emphasis"/, 'the years of the claim stand out');
    const present = everythingIn(parsed(later ?? '')).filter((each) => each.text === '2022' && isBold(each));
    t.strictSame(present, [], 'and not the present spell');
  });

const isBold = ({ attributes }: SvgElement) => attributes['font-weight'] === '600';

t.test('a card of many countries lists them where it has room', async (t) => {
  for (const path of ['/watchlist', '/reports/2025/news'])
    for (const [format, height] of [
      ['square', 1_080],
      ['story', 1_920],
    ] as const) {
      const texts = textsIn(parsed(drawn(path, {}, { width: 1_080, height, format, edition: fixed }).svg));
      const said = texts.map(({ text }) => text).join(' | ');
      t.match(
        said,
        path === '/watchlist' ? 'Turkmenistan | ' : 'Laos | Watch List to Tier 3',
        `${path} ${format}`,
      );
      t.match(said, /and \d+ more/);
      t.ok(texts.every(({ size }) => size >= 40));
    }
});

t.test('a card of nothing is refused', async (t) => {
  t.throws(() => card('/nowhere'), { code: 'invalid-parameter' });
  t.throws(() => card('/verify?country=atlantis&year=2022&tier=1'), { code: 'invalid-parameter' });
});

t.test('the card of the news says its first finding', async (t) => {
  for (const year of [2001, 2014, 2025]) {
    const { description } = drawn(`/reports/${year}/news`, {}, { edition: fixed });
    const [first] = newsOf(fixed, year).lead;
    t.ok(first && description.includes(first.text), `${year}: ${description}`);
  }
});
