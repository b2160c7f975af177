/* The answering worker where the sources are run: a thread does not inherit the loader of TypeScript. */
import { pathToFileURL } from 'node:url';
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();

await import(pathToFileURL(workerData.program).href);
