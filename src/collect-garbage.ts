import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');

/** All of this thread's, at once. */
export const collectGarbage: () => void = runInNewContext('gc');
