import type { OpenAPIV3_1 } from 'openapi-types';
import type { Catalogue } from '../../dataset/catalogue.js';

/**
 * A document with the addresses at which the service is asked.
 * @param document paths that belong to no release have servers of their own: it fills them in
 * @param publicUrl where the service is known by one
 */
export function withServers(
  document: OpenAPIV3_1.Document,
  catalogue: Catalogue,
  publicUrl: string | undefined,
): OpenAPIV3_1.Document {
  const servers = serversOf(catalogue, publicUrl);
  const paths = Object.entries(document.paths ?? {}).map(([path, item]) => [
    path,
    item?.servers ? { ...item, servers: servers.slice(0, 1) } : item,
  ]);
  return { ...document, servers, paths: Object.fromEntries(paths) };
}

function serversOf(
  { entries, current }: Catalogue,
  publicUrl: string | undefined,
): OpenAPIV3_1.ServerObject[] {
  const base = publicUrl === undefined ? '' : new URL(publicUrl).origin;
  return [
    { url: base === '' ? '/' : base, description: 'The current release' },
    {
      url: `${base}/releases/{release}`,
      description: 'One release, by its version; it never changes',
      variables: {
        release: {
          default: current.version,
          // No description: validators of 3.1 that generators use take it for a fault.
          enum: entries.map(({ version }) => version) as [string, ...string[]],
        },
      },
    },
  ];
}
