import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';

/*
 * `npm run sbom` writes the bill of materials of what ships, in CycloneDX: the packages that are installed where the
 * service runs (`dependencies`), and those that the build put into `dist/` and `assets/`, which it names in
 * `dist/bundled-packages.json`. Files that it copied were bundled by others: they count with all that they depend on.
 * What only builds is left out.
 */

const atRoot = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));
const BUILT_IN = atRoot('dist/bundled-packages.json');
const OUTPUT = atRoot('dist/sbom.cdx.json');
const LARGEST = 64 * 1024 * 1024;

interface Property {
  readonly name: string;
  readonly value: string;
}
interface Component {
  readonly 'bom-ref': string;
  readonly properties?: readonly Property[];
}
interface Bom {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

/** What is installed for the project, by cyclonedx-npm. */
async function installed(...options: readonly string[]): Promise<Bom> {
  const { stdout } = await promisify(execFile)(
    atRoot('tools/node_modules/.bin/cyclonedx-npm'),
    ['--flatten-components', '--output-reproducible', ...options],
    { cwd: atRoot('.'), maxBuffer: LARGEST },
  );
  return JSON.parse(stdout);
}

const propertyOf = ({ properties }: Component, name: string): string | undefined =>
  properties?.find((property) => property.name === `cdx:npm:package:${name}`)?.value;

/** The components of a project's own packages, by the folder each stands in; without packages that merely lie there. */
const byFolder = ({ components }: Bom): ReadonlyMap<string, Component> =>
  new Map(
    components
      .filter((component) => propertyOf(component, 'extraneous') !== 'true')
      .map((component) => [propertyOf(component, 'path') ?? '', component]),
  );

if (!existsSync(BUILT_IN)) throw new Error('dist/ is not built: run "npm run build" first');
const { bundled, copied }: Readonly<Record<'bundled' | 'copied', readonly string[]>> = JSON.parse(
  await readFile(BUILT_IN, 'utf8'),
);
const bom = await installed();
const production = await installed('--omit', 'dev');
const dependsOn = new Map(bom.dependencies.map((each) => [each.ref, each.dependsOn ?? []]));
const everything = byFolder(bom);

const shipped = new Set<string>();
function ship(ref: string, isWithDependencies: boolean): void {
  if (shipped.has(ref)) return;
  shipped.add(ref);
  if (isWithDependencies) for (const each of dependsOn.get(ref) ?? []) ship(each, true);
}
for (const [folders, isWithDependencies] of [
  [copied, true],
  [[...byFolder(production).keys()], false],
  [bundled, false],
] as const)
  for (const folder of folders) {
    const component = everything.get(folder);
    if (!component) throw new Error(`${folder} ships, but is not installed`);
    ship(component['bom-ref'], isWithDependencies);
  }

const components = bom.components.filter((component) => shipped.has(component['bom-ref']));
const root = bom.metadata.component['bom-ref'];
const text = JSON.stringify(
  {
    ...bom,
    components,
    dependencies: bom.dependencies
      .filter(({ ref }) => ref === root || shipped.has(ref))
      .map(({ ref }) => ({ ref, dependsOn: dependsOn.get(ref)?.filter((each) => shipped.has(each)) ?? [] })),
  },
  null,
  2,
);
const faults = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text);
if (faults !== null) throw new Error(`not valid CycloneDX: ${JSON.stringify(faults)}`);
await writeFile(OUTPUT, `${text}\n`);
console.log(
  `dist/sbom.cdx.json: ${components.length} packages that are installed with the service or built into it`,
);
