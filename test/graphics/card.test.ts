import t from 'tap';
import { GRAPHICS } from '../../src/rest/graphics/graphics.js';
import { USUAL } from './fixtures/every-graphic.js';
import { release } from './fixtures/newest-release.js';

const card = (of?: string) => {
  const drawn = GRAPHICS.find(({ path }) => path === '/card');
  if (!drawn) throw new Error('there is no card');
  return drawn.draw({ release, params: {}, query: { of }, options: { ...USUAL, width: 1200, height: 628 } });
};

t.test('a card begins with the verdict, or with what is assumed', async (t) => {
  t.match(card('/verify?country=KH&year=2022&tier=1').title, /^False: /);
  t.match(card('/verify?country=KH&year=2022&tier=3').title, /^True: /);
  t.match(card('/verify?country=KH&year=2040&tier=3').title, /^(Not|Cannot be) known: /);
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

t.test('a card of nothing is refused', async (t) => {
  t.throws(() => card('/nowhere'), { code: 'invalid-parameter' });
  t.throws(() => card('/verify?country=atlantis&year=2022&tier=1'), { code: 'unknown-country' });
});
