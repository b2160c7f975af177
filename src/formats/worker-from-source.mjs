/* The worker where the sources are run: a thread does not inherit the loader of TypeScript. */
import { register } from 'tsx/esm/api';

register();

export const { default: workbook } = await import('./worker.ts');
export default workbook;
