import { FORMATS, LIST_FORMATS } from '../../formats/format.js';
import { withSuffix } from '../layout/with-suffix.js';
import { Link } from './link.js';

/** The forms of a list for machines. @param path path and query of the list, without suffix */
export function Downloads({ path, label }: { path: string; label: string }) {
  return (
    <p class="downloads">
      <span>{label}:</span>{' '}
      {LIST_FORMATS.map((format) => (
        <Link key={format} to={withSuffix(path, FORMATS[format].suffix)}>
          {FORMATS[format].suffix.toUpperCase()}
        </Link>
      ))}
    </p>
  );
}
