import type { Picture } from './picture.js';

export const resized = (
  picture: Picture,
  { width, height }: { readonly width: number; readonly height: number },
): Picture => ({
  ...picture,
  width,
  height,
  svg: picture.svg.replace(
    `width="${picture.width}" height="${picture.height}"`,
    `width="${width}" height="${height}"`,
  ),
});
