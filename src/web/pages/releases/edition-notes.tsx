import type { EditionHeader } from '../../../domain/tables.js';

const KIND_WORDS = { addition: 'New', correction: 'Corrected', schema: 'Form' } as const;

/** What is new in an edition. */
export function EditionNotes({ notes }: Pick<EditionHeader, 'notes'>) {
  return (
    <ul>
      {notes.map(({ kind, text }) => (
        <li key={text}>
          <strong>{KIND_WORDS[kind]}:</strong> {text}
        </li>
      ))}
    </ul>
  );
}
