/* Worker entry when running from source: threads do not inherit the TypeScript loader. */
import { pathToFileURL } from 'node:url';
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();

await import(pathToFileURL(workerData.program).href);
