import { DrawingThread } from '../../../src/gateway/drawing.js';

/* Draws the sheet that is given, and prints how many bytes the PNG has: run by tsx, without the loader of the tests. */
process.stdout.write(
  String((await new DrawingThread().run({ sheet: process.argv[2] ?? '', as: 'png' })).bytes.length),
);
process.exit(0);
