import { SCRIPT_FONTS, type ScriptFont } from '../text/script-fonts.js';

/** The font of another script that an SVG names beside the usual one. */
export const scriptIn = (svg: string): ScriptFont | undefined =>
  SCRIPT_FONTS.find(({ family }) => svg.includes(`&apos;${family}&apos;`));
