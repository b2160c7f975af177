import { readFileSync } from 'node:fs';
import jsonServer from 'json-server';

/* json-server over the placements, in memory; the first argument names the file with them. */

const database = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const app = jsonServer.create();
app.use(jsonServer.defaults({ logger: false }));
app.use(jsonServer.router(database));
const server = app.listen(0, '127.0.0.1', () => {
  console.log(`listens on http://127.0.0.1:${server.address().port}`);
});
process.on('SIGTERM', () => process.exit(0));
