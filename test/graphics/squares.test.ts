import t from 'tap';
import { amongGroup } from '../../src/graphics/among-group.js';
import { LANGUAGES } from '../../src/graphics/languages.js';
import { USUAL } from './fixtures/every-graphic.js';
import { release } from './fixtures/newest-release.js';

const SQUARE = { ...USUAL, width: 1_080, height: 1_080, format: 'square' } as const;

t.test('a country among a large group has room in a square, in every language', async (t) => {
  // One of each tier, and long names.
  const cases = { au: 'SC,CM,ZA,GA,TD,ER,LY,CD,CF,GQ', Asia: 'YE,TH,KG,AE', Europe: 'EE,BA,MK' };
  for (const language of LANGUAGES)
    for (const [place, codes] of Object.entries(cases))
      for (const code of codes.split(','))
        t.doesNotThrow(() => {
          const within = place === 'au' ? { group: place } : { region: place };
          amongGroup(release, release.countries.find(code), within, { ...SQUARE, language, names: language });
        }, `${language}: ${code} among ${place}`);
});
