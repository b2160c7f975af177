import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { billOfMaterials, type Component } from './bill-of-materials.js';

/*
 * CycloneDX, of what ships: `dependencies` with all that they need, and what GraphiQL's files in `assets/` were built
 * from.
 */

const atRoot = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));
const OUTPUT = 'dist/sbom.cdx.json';

const bom = billOfMaterials(atRoot('.'), '--omit=dev');
const { component } = bom.metadata;
const own = new Set(bom.components.map((each) => each['bom-ref']));
const copied = (
  JSON.parse(readFileSync(atRoot('assets/graphiql/packages.json'), 'utf8')) as Component[]
).filter((each) => !own.has(each['bom-ref']));
const components = [...bom.components, ...copied];
mkdirSync(atRoot('dist'), { recursive: true });
writeFileSync(
  atRoot(OUTPUT),
  // npm names the project by its folder.
  JSON.stringify(
    { ...bom, metadata: { ...bom.metadata, component: { ...component, name: 'tip-tiers' } }, components },
    null,
    2,
  ),
);
console.log(`${OUTPUT}: ${components.length} packages that ship with the service`);
