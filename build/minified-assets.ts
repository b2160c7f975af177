import { type Plugin, transform } from 'esbuild';
import { ASSET_TEXTS } from '../src/web/asset-texts.js';

/** Replaces the stylesheets and scripts of pages by minified ones, in the module that exports them. */
export const minifiedAssets: Plugin = {
  name: 'minified assets',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/web\/asset-texts\.ts$/ }, async () => {
      const minified = Object.entries(ASSET_TEXTS).map(async ([name, text]) => {
        const { code } = await transform(text, {
          loader: name.endsWith('.css') ? 'css' : 'js',
          minify: true,
        });
        return [name, code];
      });
      const texts = JSON.stringify(Object.fromEntries(await Promise.all(minified)));
      return { contents: `export const ASSET_TEXTS = ${texts};`, loader: 'js' };
    });
  },
};
