import t from 'tap';
import { reportChanges } from '../../src/graphics/changes.js';
import { USUAL } from './fixtures/every-graphic.js';
import { release } from './fixtures/newest-release.js';

t.test('whom a gap hides is shown as not known, not as gone', async (t) => {
  const { svg, description } = reportChanges(release, 2004, USUAL);
  t.match(description, /Not known whether they moved: .*Tunisia \(Special Case to not known\)/);
  t.notMatch(description, /New, gone[^:]*: [^.]*Tunisia/);
  t.match(svg, />\?</, 'with a sign of its own');
});
