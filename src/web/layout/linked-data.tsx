import { DATASET_TITLE } from '../../domain/service.js';
import { DATASET_AUTHOR } from '../../formats/citation.js';
import { PANEL_COLUMNS } from '../../formats/columns.js';
import { type DataFormat, FORMATS, LIST_FORMATS, TEXT_FORMATS } from '../../formats/format.js';
import { DATASET_DESCRIPTION, DATASET_LICENSE } from '../../formats/release/about.js';
import type { Download } from '../../kit/release-entry.js';
import { type PageContext, toReading } from '../page.js';
import { toReadUrl, withSuffix } from '../reading/urls.js';

/** Characters that could end the element, or break naive parsers. */
const NOT_IN_A_SCRIPT = /[<>&\u2028\u2029]/g;

/** JSON-LD is data rather than a script, so the content security policy doesn't block it. */
function LinkedData({ data }: { data: object }) {
  const json = JSON.stringify(data).replaceAll(
    NOT_IN_A_SCRIPT,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped, so it cannot end the element
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

export interface DatasetOnPage {
  readonly name: string;
  readonly description: string;
  /** Path of the list with the data, without suffix. */
  readonly list: string;
  /** Formats of the list. */
  readonly formats?: readonly DataFormat[];
  /** The region covered; the world by default. */
  readonly place?: string;
  /** Files that contain it; otherwise the list is the distribution. */
  readonly files?: readonly Download[];
}

export const WHOLE_DATASET: DatasetOnPage = {
  name: DATASET_TITLE,
  description: DATASET_DESCRIPTION,
  list: '/tiers',
  formats: TEXT_FORMATS,
};

/** The whole dataset as files of a release: the complete archives and the placements. */
export const toDataset = (version: string, files: readonly Download[]): DatasetOnPage => ({
  ...WHOLE_DATASET,
  name: `${WHOLE_DATASET.name}, release ${version}`,
  files: files.filter(({ table }) => table === null || table === 'placements'),
});

interface DatasetMarkupProps {
  readonly context: PageContext;
  readonly dataset: DatasetOnPage;
}

export const DatasetMarkup = (props: DatasetMarkupProps) => <LinkedData data={describe(props)} />;

function describe({
  context,
  dataset: { name, description, list, formats = LIST_FORMATS, place, files },
}: DatasetMarkupProps): object {
  const { release, origin, path, asOf } = context;
  const { version, published_at: publishedAt } = release.header;
  const pinned = (address: string) => `${origin}${toReadUrl(address, { version, asOf })}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    url: `${origin}${toReadUrl(path, toReading(context))}`,
    identifier: pinned(list),
    version,
    datePublished: publishedAt,
    // A release never changes.
    dateModified: publishedAt,
    license: DATASET_LICENSE.path,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: DATASET_AUTHOR, url: origin },
    isBasedOn: 'https://www.state.gov/trafficking-in-persons-report/',
    temporalCoverage: `${release.years[0]}/${release.newestYear}`,
    spatialCoverage: { '@type': 'Place', name: place ?? 'World' },
    ...(files && {
      variableMeasured: PANEL_COLUMNS.map((column) => ({
        '@type': 'PropertyValue',
        name: column.name,
        description: column.description,
      })),
    }),
    distribution: files
      ? files.map((file) => ({
          '@type': 'DataDownload',
          name: file.name,
          description: file.description,
          encodingFormat: file.mediaType,
          contentUrl: `${origin}${file.url}`,
          contentSize: `${file.bytes} B`,
          sha256: file.sha256,
        }))
      : formats.map((format) => ({
          '@type': 'DataDownload',
          encodingFormat: FORMATS[format].mediaType,
          contentUrl: pinned(withSuffix(list, FORMATS[format].suffix)),
        })),
  };
}
