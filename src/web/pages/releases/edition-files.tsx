import type { Download } from '../../../rest/downloads/downloads.js';
import { Scrolling } from '../../parts/scrolling.js';
import { TableHead } from '../../parts/table-head.js';

const KILOBYTE = 1_000;

/** The files of an edition, with size and digest. */
export function EditionFiles({ files }: { files: readonly Download[] }) {
  return (
    <section aria-labelledby="files">
      <h2 id="files">Files</h2>
      <Scrolling label="Files of the edition">
        <table>
          <TableHead of={['File', 'Holds', 'Kilobytes', 'SHA-256']} />
          <tbody>
            {files.map((file) => (
              <tr key={file.name}>
                <th scope="row">
                  <a href={file.url}>{file.name}</a>
                </th>
                <td>{file.description}</td>
                <td>{Math.ceil(file.bytes / KILOBYTE).toLocaleString('en')}</td>
                <td>
                  <code>{file.sha256}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </section>
  );
}
