import { IMMUTABLE } from '../../rest/headers.js';

/**
 * The part of an nginx configuration that serves a mirror as the API does: to be included in a `server` block
 * whose `root` is the folder of the mirror.
 *
 * @param contentTypes Content-Type by suffix, as the API gave it
 */
export function nginxConfiguration(contentTypes: ReadonlyMap<string, string>): string {
  const types = [...contentTypes].sort(([a], [b]) => (a < b ? -1 : 1));
  return `# Static mirror of tip-tiers. Include this file in a server block whose root is the folder it lies in.
# An address without a suffix gives JSON, as the API does.
location /releases/ {
  types {
${types.map(([suffix, contentType]) => `    "${contentType}" ${suffix};`).join('\n')}
  }
  try_files $uri $uri.json =404;
  add_header Cache-Control "${IMMUTABLE}";
  add_header Access-Control-Allow-Origin "*";
  add_header X-Content-Type-Options "nosniff";
}
`;
}
