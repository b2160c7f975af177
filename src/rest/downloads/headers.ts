import type { Release } from '../../dataset/release.js';
import type { EditionFile } from '../../formats/edition/edition-files.js';
import { DESCRIPTOR } from '../../formats/edition/file-list.js';
import { FORMATS } from '../../formats/format.js';
import { COMMON_HEADERS, IMMUTABLE, LICENSE_URL } from '../../http/headers.js';

const indexOf = (version: string): string => `/releases/${version}/download`;

export function fileHeaders(
  release: Release,
  { name, contentType, isText }: EditionFile,
): Record<string, string> {
  const index = indexOf(release.version);
  return {
    ...headersAt(release, `${index}/${name}`, [
      `<${index}>; rel="index"; type="application/json"`,
      `<${index}/${DESCRIPTOR}>; rel="describedby"; type="application/json"`,
    ]),
    'accept-ranges': 'bytes',
    'content-type': contentType,
    // The names of the files are letters, digits, dots and dashes: they need no quoting.
    ...(isText ? { vary: 'Accept-Encoding' } : { 'content-disposition': `attachment; filename="${name}"` }),
  };
}

export function indexHeaders(release: Release): Record<string, string> {
  return {
    ...headersAt(release, indexOf(release.version), [
      '</openapi.json>; rel="service-desc"; type="application/json"',
    ]),
    'content-type': FORMATS.json.contentType,
    vary: 'Accept, Accept-Encoding',
  };
}

function headersAt(
  { version, header }: Release,
  url: string,
  links: readonly string[],
): Record<string, string> {
  return {
    ...COMMON_HEADERS,
    'content-location': url,
    'cache-control': IMMUTABLE,
    'dataset-release': version,
    'last-modified': new Date(header.published_at).toUTCString(),
    link: [`<${url}>; rel="cite-as"`, ...links, `<${LICENSE_URL}>; rel="license"`].join(', '),
  };
}
