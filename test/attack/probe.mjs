import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

/*
 * Another client, in a thread of its own: asks for a ready answer and for the health of the service, over and over, and
 * tells how long each took, in milliseconds, and for how much work of the listening thread it waited.
 */

const { origin, paths, pid, pauseMs, localAddress } = workerData;
const NANOSECONDS = 1e6;
const workOf = () =>
  Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'latin1').split(' ')[0]) / NANOSECONDS;
let isOver = false;
parentPort.on('message', () => {
  isOver = true;
});

let number = Math.floor(Math.random() * 1_000);
/** @param path with a `#` where each request has another number, so that no answer to it is ready */
const ask = (path) =>
  new Promise((resolve) => {
    const began = performance.now();
    const before = workOf();
    const end = (status) => resolve({ ms: performance.now() - began, held: workOf() - before, status });
    get(`${origin}${path.replace('#', () => 1 + (number++ % 4_000))}`, { localAddress }, (response) => {
      response.resume().on('end', () => end(response.statusCode));
    }).on('error', (error) => end(error.code ?? 'error'));
  });

const asked = Object.fromEntries(paths.map((path) => [path, []]));
// The first ones are those of a client that has just started.
for (const path of paths) await ask(path);
parentPort.postMessage('ready');
while (!isOver) {
  for (const path of paths) asked[path].push(await ask(path));
  await sleep(pauseMs);
}
parentPort.postMessage(asked);
parentPort.close();
