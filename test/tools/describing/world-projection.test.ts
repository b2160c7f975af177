import t from 'tap';
import { worldShapes } from '../../../src/graphics/map/map-view.js';
import { needs } from '../../support/needs.js';

t.test('draws maps from the projected land of the world', needs('tools'), async (t) => {
  const { projectedWorld } = await import('../../../tools/describing/world-projection.js');
  t.strictSame(worldShapes(), projectedWorld());
});
