import { type LeadSentence, WEAK_MEANING } from '../../claims/news-sentences.js';
import type { PageRequest } from '../../rest/resource/resource.js';
import { Copy } from './copy.js';
import { Link } from './inline.js';
import { unbroken } from './with-hosts.js';

interface QuotesProps {
  readonly request: PageRequest;
  readonly sentences: readonly LeadSentence[];
  /** Path of the page, without release: a sentence is a part of it. */
  readonly path: string;
  /** Path of the graphic that shows it, without suffix. */
  readonly graphic: string;
}

/** Sentences to print, each with its address, its picture and a way to copy it. */
export function Quotes({ request: { origin, release }, sentences, path, graphic }: QuotesProps) {
  return (
    <ol class="quotes">
      {sentences.map(({ text, id }) => (
        <li key={id} id={id}>
          <p>
            {unbroken(text.replace(WEAK_MEANING, ''))}
            {text.endsWith(WEAK_MEANING) && <small class="note">{WEAK_MEANING}</small>}
          </p>
          <ul class="acts">
            <li>
              <Link to={`${path}#${id}`}>Link</Link>
            </li>
            <li>
              <Link to={`${graphic}.png?size=print`}>Picture</Link>
            </li>
            <li>
              <Copy text={`${text} ${origin}/releases/${release.version}${path}#${id}`} of={text} />
            </li>
          </ul>
        </li>
      ))}
    </ol>
  );
}
