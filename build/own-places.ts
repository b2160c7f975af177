import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Modules of ours find files from where they stand: in a bundle too, as if each were a file of its own.
 * @param placeOf what `import.meta.url` is in a file, as an expression of JavaScript; undefined leaves the file as it is
 */
export const ownPlaces = (placeOf: (file: string) => string | undefined): Plugin => ({
  name: 'own-places',
  setup(bundle) {
    bundle.onLoad({ filter: /\.tsx?$/ }, async ({ path: file }) => {
      const place = placeOf(file);
      if (place === undefined) return undefined;
      const contents = (await readFile(file, 'utf8')).replaceAll('import.meta.url', place);
      return { contents, loader: file.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
});
