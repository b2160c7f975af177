import t from 'tap';
import { worldShapes } from '../../../src/graphics/map/map-view.js';
import { needs } from '../../support/needs.js';

t.test('what maps are drawn from is the land of the world as it is projected', needs('tools'), async (t) => {
  const { projectedWorld } = await import('../../../tools/describing/world-projection.js');
  t.strictSame(worldShapes(), projectedWorld());
});
