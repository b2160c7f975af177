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
        Read in: <WithHosts text={copiesIn(basis)} />
      </small>
    </>
  );
}

/** The parts with an address; the document is named already. */
function copiesIn(basis: string): string {
  const copies = basis.split('; ').filter((part) => part.includes('/'));
  return copies.length > 0 ? copies.join('; ') : basis;
}
