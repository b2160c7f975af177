/* Worker entry when running from source: threads do not inherit the TypeScript loader. */
import { pathToFileURL } from 'node:url';
import { workerData } from 'piscina';
import { register } from 'tsx/esm/api';

register();

const { default: work } = await import(pathToFileURL(workerData).href);
export default work;
