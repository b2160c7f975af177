import { execFileSync } from 'node:child_process';

export interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
}

export interface Bom {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

/** @param options such as `--omit=dev` */
export function billOfMaterials(folder: string, ...options: readonly string[]): Bom {
  const text = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', ...options], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  return JSON.parse(text);
}

export function withAllNeeded(bom: Bom, names: readonly string[]): readonly Component[] {
  const dependsOn = new Map(bom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn ?? []]));
  const found = new Set(
    (dependsOn.get(bom.metadata.component['bom-ref']) ?? []).filter((ref) =>
      names.includes(ref.slice(0, ref.lastIndexOf('@'))),
    ),
  );
  // A set hands out what is added while it is read.
  for (const ref of found) for (const each of dependsOn.get(ref) ?? []) found.add(each);
  return bom.components.filter((component) => found.has(component['bom-ref']));
}
