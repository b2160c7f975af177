import { writeFile } from 'node:fs/promises';
import { type Options, readOptions, SECTIONS, type SectionName } from './options.js';
import { type Section, toReport } from './report.js';
import { hotPaths } from './sections/hot-paths.js';
import { memory } from './sections/memory.js';
import { others } from './sections/others.js';
import { startUp } from './sections/start-up.js';

const RUN: Readonly<Record<SectionName, (options: Options) => Promise<Section>>> = {
  hot: hotPaths,
  others,
  start: startUp,
  memory,
};

const options = readOptions();
const sections: Section[] = [];
for (const name of options.sections) {
  console.error(`# ${name}`);
  sections.push(await RUN[name](options));
}
const leftOut = SECTIONS.filter((name) => !options.sections.includes(name));
const report = toReport(sections, leftOut);
console.log(report);
if (options.out !== null) await writeFile(options.out, report);
