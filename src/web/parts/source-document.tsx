import { findDocument } from '../../dataset/determination-documents.js';
import { WithHosts } from './with-hosts.js';

interface ReadInProps {
  readonly basis: string;
  /** Fiscal year of a determination. */
  readonly fiscalYear?: number;
}

/** Where a fact was read: the document of a determination by name, and in small print the copies that were read. */
export function SourceDocument({ basis, fiscalYear }: ReadInProps) {
  const document = fiscalYear === undefined ? undefined : findDocument(fiscalYear);
  if (document === undefined) return <WithHosts text={basis} />;
  return (
    <>
      {document}
      <small class="note">
        {' '}
        Read in: <WithHosts text={basis} />
      </small>
    </>
  );
}
