import t from 'tap';
import { reportChanges } from '../../src/graphics/changes.js';
import { USUAL } from './fixtures/every-graphic.js';
import { release } from './fixtures/newest-release.js';

t.test('whom a gap hides is shown as not known, not as gone', async (t) => {
  const { svg, description } = reportChanges(release, 2004, USUAL);
  t.match(description, /Not known whether they moved: .*Tunisia \(Special Case to not known\)/);
  t.notMatch(description, /New, gone[^:]*: [^.]*Tunisia/);
  t.match(svg, />not known</, 'in words of its own');
});

t.test('falls come first, those to Tier 3 before all others', async (t) => {
  const { svg, title } = reportChanges(release, 2025, USUAL);
  t.match(title, /^In 2025, 11 fell/);
  const at = (text: string) => svg.indexOf(`>${text}`);
  t.ok(at('Down to Tier 3') > 0 && at('Down to Tier 3') < at('Down to the Watch List'));
  t.ok(at('Down to the Watch List') < at('Up to Tier'));
});
