import type { TableName } from '../../domain/tables.js';
import type { ReleaseEntry } from '../../rest/resource/release-view.js';
import { TABLE_NAMES_IN_WORDS } from '../parts/table-names.js';
import { TakenBack } from '../parts/taken-back.js';

const KIND_WORDS = { addition: 'New', correction: 'Corrected', schema: 'Form' } as const;

export function ReleaseNotes({ version, notes }: Pick<ReleaseEntry, 'version' | 'notes'>) {
  return (
    <ul>
      {notes.map(({ kind, text }, index) => (
        <li key={text}>
          <strong>{KIND_WORDS[kind]}:</strong> <NoteText text={text} />
          <TakenBack release={version} note={index} />
        </li>
      ))}
    </ul>
  );
}

/** A table, value or column name in published notes, which never change; its meaning is shown beside it. */
const CODE = /\b([a-z]+(?:_[a-z]+)+|[a-z]+\.[a-z]+)\b/;

function NoteText({ text }: { text: string }) {
  return text.split(CODE).map((part, index, parts) => {
    if (index % 2 === 0) return part;
    const isExplained = parts[index + 1]?.startsWith(' (');
    const meaning = isExplained ? undefined : TABLE_NAMES_IN_WORDS[part as TableName];
    return (
      <>
        <code key={part}>{part}</code>
        {meaning && ` (${meaning.toLowerCase()})`}
      </>
    );
  });
}
