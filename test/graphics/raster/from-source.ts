import { pngInBackground } from '../../../src/graphics/raster/png.js';

/* Draws the SVG that is given, and prints how many bytes the PNG has: run by tsx, without the loader of the tests. */
process.stdout.write(String((await pngInBackground(process.argv[2] ?? '')).length));
process.exit(0);
