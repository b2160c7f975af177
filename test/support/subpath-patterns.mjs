import { createRequire, register } from 'node:module';
import { pathToFileURL } from 'node:url';

/*
 * tap's TypeScript loader resolves packages itself and does not know patterns such as "./src/*.js" in their
 * `exports` (Node has them since 16.10). What it cannot find, Node finds.
 */

const AS_HOOKS = '?hooks';

if (!import.meta.url.endsWith(AS_HOOKS)) register(`${import.meta.url}${AS_HOOKS}`);

/** Resolve hook of Node's module customization. */
export async function resolve(specifier, context, nextResolve) {
  try {
    return await nextResolve(specifier, context);
  } catch (error) {
    if (!String(error).includes('ERR_PACKAGE_PATH_NOT_EXPORTED')) throw error;
    const url = pathToFileURL(createRequire(context.parentURL).resolve(specifier)).href;
    return { url, format: 'module', shortCircuit: true };
  }
}
