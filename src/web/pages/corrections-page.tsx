import type { Catalogue } from '../../dataset/catalogue.js';
import { dayInWords } from '../../domain/dates.js';
import { Article } from '../layout/article.js';
import { page } from '../page.js';
import { TakenBack } from '../parts/taken-back.js';

/** @param contact where to send corrections, as a URI; undefined where the operator names none */
export const correctionsPage = (catalogue: Catalogue, contact: string | undefined) =>
  page({
    path: '/corrections',
    html: (context) => (
      <Article
        context={context}
        title="Corrections"
        description="Where to send a correction, and what was corrected in each edition."
        lead={
          contact === undefined ? (
            'What was wrong in an edition, and in which edition it was corrected.'
          ) : (
            <>
              Send corrections to <a href={contact}>{contact.replace(/^(mailto|tel):|^https:\/\//, '')}</a>.
              Say which country and which report, and where it can be read.
            </>
          )
        }
      >
        <p>
          What is wrong is corrected in a new edition. The old one stays as it was, so that what was quoted
          from it can be checked.
        </p>
        {catalogue.entries.toReversed().map((entry) => {
          const corrected = entry.notes
            .map((note, index) => ({ ...note, index }))
            .filter(({ kind }) => kind === 'correction');
          if (corrected.length === 0 && entry.state !== 'withdrawn') return null;
          return (
            <section key={entry.version} aria-labelledby={`edition-${entry.version}`}>
              <h2 id={`edition-${entry.version}`}>
                Edition {entry.version}, {dayInWords(entry.published_at)}
              </h2>
              {entry.withdrawn_reason !== null && <p>Withdrawn: {entry.withdrawn_reason}</p>}
              <ul>
                {corrected.map(({ text, index }) => (
                  <li key={text}>
                    {text}
                    <TakenBack release={entry.version} note={index} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </Article>
    ),
  });
