import { FORMATS, LIST_FORMATS } from '../../formats/format.js';

/** The forms of a list for machines. @param path of the list, without suffix */
export function Downloads({ path, label }: { path: string; label: string }) {
  return (
    <p class="downloads">
      <span>{label}:</span>{' '}
      {LIST_FORMATS.map((format) => (
        <a key={format} href={`${path}.${FORMATS[format].suffix}`}>
          {FORMATS[format].suffix.toUpperCase()}
        </a>
      ))}
    </p>
  );
}
