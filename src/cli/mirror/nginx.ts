import { COMMON_HEADERS, FLOATING, FOR_A_DAY } from '../../http/headers.js';
import { SVG_HEADERS } from '../../rest/graphics/picture-answer.js';

type Headers = Readonly<Record<string, string>>;

/** nginx gives this header by its `types`. */
const CONTENT_TYPE = 'content-type';

/**
 * The part of an nginx configuration that serves a mirror as the API does: to be included in a `server` block
 * whose `root` is the folder of the mirror.
 *
 * @param contentTypes Content-Type by suffix, as the API gave it
 */
export function nginxConfiguration(contentTypes: ReadonlyMap<string, string>): string {
  const types = [...contentTypes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([suffix, contentType]) => `    "${contentType}" ${suffix};`);
  const pinned = { ...COMMON_HEADERS, 'cache-control': FOR_A_DAY };
  return `# Static mirror of tip-tiers. Include this file in a server block whose root is the folder it lies in.
# An address without a suffix gives JSON, as the API does.
location /releases/ {
  types {
${types.join('\n')}
  }
  try_files $uri $uri.json =404;
${directives(pinned, 2)}
  # A picture may style itself and nothing else.
  location ~ \\.svg$ {
${directives({ ...pinned, ...SVG_HEADERS }, 4)}
  }
  # Whether an edition was withdrawn can change; its content cannot.
  location ~ ^/releases/[^/]+$ {
    try_files $uri $uri.json =404;
${directives({ ...COMMON_HEADERS, 'cache-control': FLOATING }, 4)}
  }
}
`;
}

const directives = (headers: Headers, indent: number): string =>
  Object.entries(headers)
    .filter(([name]) => name !== CONTENT_TYPE)
    .map(([name, value]) => `${' '.repeat(indent)}add_header ${name} "${value}";`)
    .join('\n');
