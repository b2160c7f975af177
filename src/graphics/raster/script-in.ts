import { SCRIPT_FONTS, type ScriptFont } from '../text/fonts.js';

/** The fonts of other scripts that an SVG names beside the usual one. */
export const scriptsIn = (svg: string): readonly ScriptFont[] =>
  SCRIPT_FONTS.filter(({ family }) => svg.includes(`&apos;${family}&apos;`));
