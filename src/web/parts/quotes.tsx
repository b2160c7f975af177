import type { PageRequest } from '../../kit/resource.js';
import { type LeadSentence, withFootnote } from '../../news/report-words.js';
import { Copy } from './copy.js';
import { Link } from './inline.js';
import { unbroken } from './with-hosts.js';

interface QuotesProps {
  readonly request: PageRequest;
  readonly sentences: readonly LeadSentence[];
  /** Path of the page, without release; each sentence is a fragment of it. */
  readonly path: string;
  /** Path of the graphic, without suffix. */
  readonly graphic: string;
}

/** Quotable sentences, each with its URL, graphic and copy button. */
export function Quotes({ request: { origin, release }, sentences, path, graphic }: QuotesProps) {
  return (
    <ol class="quotes">
      {sentences.map((sentence) => {
        const { id, text, footnote } = sentence;
        const quoted = withFootnote(sentence);
        return (
          <li key={id} id={id}>
            <p>
              {unbroken(text)}
              {footnote && <small class="note"> {footnote}</small>}
            </p>
            <ul class="acts">
              <li>
                <Link to={`${path}#${id}`}>Link</Link>
              </li>
              <li>
                <Link to={`${graphic}.png`}>Picture</Link>
              </li>
              <li>
                <Copy text={`${quoted} ${origin}/releases/${release.version}${path}#${id}`} of={quoted} />
              </li>
            </ul>
          </li>
        );
      })}
    </ol>
  );
}
