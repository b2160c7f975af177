import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Family name of the shipped font, Source Sans 3 (SIL Open Font License). */
export const FONT_FAMILY = 'Source Sans 3';

/** Files of the shipped font: regular and semi-bold. */
export const FONT_FILES: readonly string[] = [
  require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  require.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
];
