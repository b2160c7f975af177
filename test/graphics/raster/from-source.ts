import { RasterPool } from '../../../src/gateway/raster-pool.js';
import { Waiters } from '../../../src/gateway/waiters.js';

/* Rasterizes a sheet and prints the size of the PNG in bytes. Run by tsx, without the loader of the tests. */
const waiters = new Waiters({ client: '192.0.2.1', isCancelled: () => false });
const sheet = Buffer.from(process.argv[2] ?? '');
const { bytes } = await new RasterPool().run({ sheet }, waiters, '');
process.stdout.write(String(bytes.length));
process.exit(0);
