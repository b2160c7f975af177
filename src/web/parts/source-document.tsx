import { findDocument } from '../../dataset/determination-documents.js';
import { findUrls, getSite } from '../../domain/hosts.js';
import { WithHosts } from './with-hosts.js';

interface ReadInProps {
  readonly basis: string;
  /** Fiscal year of a determination. */
  readonly fiscalYear?: number;
}

/** The source of a fact: the document of a determination by name, and in small print its copies. */
export function SourceDocument({ basis, fiscalYear }: ReadInProps) {
  const document = fiscalYear === undefined ? undefined : findDocument(fiscalYear);
  if (document === undefined) return <WithHosts text={basis} />;
  const urls = findUrls(basis).flatMap((part) => (typeof part === 'string' ? [] : [part.url]));
  return (
    <>
      {document}
      <small class="note">
        {' '}
        Copy:{' '}
        {urls.length === 0
          ? basis
          : urls.map((url, index) => (
              <>
                {index > 0 && ', '}
                <a href={url}>{getSite(url)}</a>
              </>
            ))}
      </small>
    </>
  );
}
