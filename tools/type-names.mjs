import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/* A type name means one thing, so that a search finds it. Props of a component are declared beside it and may repeat. */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TYPE = /^(?:export )?(?:interface|type|class) (\w+)/gm;

const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
  .map((file) => path.join(file.parentPath, file.name));

const declared = new Map();
for (const file of files) {
  const name = path.relative(ROOT, file);
  for (const [, type] of readFileSync(file, 'utf8').matchAll(TYPE)) {
    if (declared.has(type) && !type.endsWith('Props')) {
      console.error(`${name} and ${declared.get(type)} both declare the type ${type}`);
      process.exitCode = 1;
    }
    declared.set(type, name);
  }
}
