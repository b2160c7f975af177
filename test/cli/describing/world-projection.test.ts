import t from 'tap';
import { projectedWorld } from '../../../src/cli/describing/world-projection.js';
import { worldShapes } from '../../../src/graphics/map/world-shapes.js';

t.test('what maps are drawn from is the land of the world as it is projected', async (t) => {
  t.strictSame(worldShapes(), projectedWorld());
});
