/* Any worker where the sources are run: a thread does not inherit the loader of TypeScript. */
import { pathToFileURL } from 'node:url';
import { workerData } from 'piscina';
import { register } from 'tsx/esm/api';

register();

const { default: work } = await import(pathToFileURL(workerData).href);
export default work;
