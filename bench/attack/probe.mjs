import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

/*
 * Another client, in a separate thread: requests a cached response and the health of the service, over and over.
 * Reports the latency of each in ms, and the CPU time of the listening thread meanwhile.
 */

const { origin, paths, pid, pauseMs, localAddress } = workerData;
const NANOSECONDS = 1e6;
const getWork = () =>
  Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'latin1').split(' ')[0]) / NANOSECONDS;
let isOver = false;
parentPort.on('message', () => {
  isOver = true;
});

let number = Math.floor(Math.random() * 1_000);
/** @param path with a `#` that is replaced by a new number in each request, so that none is a cache hit */
const send = (path) =>
  new Promise((resolve) => {
    const began = performance.now();
    const before = getWork();
    const end = (status) => resolve({ ms: performance.now() - began, held: getWork() - before, status });
    get(`${origin}${path.replace('#', () => 1 + (number++ % 1_000))}`, { localAddress }, (response) => {
      response.resume().on('end', () => end(response.statusCode));
    }).on('error', (error) => end(error.code ?? 'error'));
  });

const measured = Object.fromEntries(paths.map((path) => [path, []]));
// Skip the first ones, which include the client's own warm-up.
for (const path of paths) await send(path);
parentPort.postMessage('ready');
while (!isOver) {
  for (const path of paths) measured[path].push(await send(path));
  await sleep(pauseMs);
}
parentPort.postMessage(measured);
parentPort.close();
