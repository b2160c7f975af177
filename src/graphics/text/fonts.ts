import { projectFile } from '../../paths.js';

const fontFile = (weight: number): string => projectFile(`assets/fonts/whole/source-sans-3-${weight}.ttf`);

/** Family name of the shipped font, Source Sans 3 (SIL Open Font License). */
export const FONT_FAMILY = 'Source Sans 3';

export const FONT_FILES: readonly string[] = [fontFile(400), fontFile(600)];
