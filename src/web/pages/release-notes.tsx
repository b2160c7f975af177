import type { ReleaseEntry } from '../../rest/resource/release-entry.js';
import { RetractionNote } from '../parts/retraction-note.js';

const KIND_WORDS = { addition: 'New', correction: 'Corrected', schema: 'Form' } as const;

export function ReleaseNotes({ version, notes }: Pick<ReleaseEntry, 'version' | 'notes'>) {
  return (
    <ul data-published="true">
      {notes.map(({ kind, text }, index) => (
        <li key={text}>
          <strong>{KIND_WORDS[kind]}:</strong> {text}
          <RetractionNote release={version} note={index} />
        </li>
      ))}
    </ul>
  );
}
