import type { Catalogue } from '../../dataset/catalogue.js';
import { dayInWords } from '../../domain/dates.js';
import { TERMS, termId } from '../../domain/glossary.js';
import { SERVICE_NAME } from '../../domain/service.js';
import { noParameters } from '../../rest/parameters/parameters.js';
import { Article } from '../layout/article.js';
import { page } from '../page.js';
import { Link } from '../parts/inline.js';

export const glossaryPage = page({
  path: '/glossary',
  params: noParameters,
  query: noParameters,
  html: (context) => (
    <Article
      context={context}
      title="Glossary"
      description="What the words of this service mean, and what they are called in its answers."
      lead={
        <>
          One word for one thing, on pages, in addresses and in files. JSON writes names as{' '}
          <code>waiversUsed</code>, CSV as <code>waivers_used</code>.
        </>
      }
    >
      <dl>
        {TERMS.map(({ name, meaning, told, also = [] }) => (
          <div key={name} id={termId(name)}>
            <dt>{name}</dt>
            <dd>
              {meaning}{' '}
              <span class="small muted">
                {also.length > 0 && `Also: ${also.join(', ')}. `}In answers: {told}.
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Article>
  ),
});

export const aboutPage = page({
  path: '/about',
  params: noParameters,
  query: noParameters,
  html: (context) => {
    const { release } = context;
    return (
      <Article
        context={context}
        title={`About ${SERVICE_NAME}`}
        lead={`${SERVICE_NAME} has the rankings of the U.S. State Department's Trafficking in Persons Reports from ${release.firstYear} to ${release.newestYear}, says which ones could not be found, and works out what the law says comes next.`}
        description="What this is, who makes it, how it is made and how often it is looked after."
      >
        <h2>Who makes it</h2>
        <p>
          The contributors of {SERVICE_NAME}, an open-source project. It is not a service of the U.S.
          government and takes no view on how countries should be ranked.
        </p>
        <h2>How it is made</h2>
        <p>
          Each ranking is compared across the sources that give it and graded by how well it is known;{' '}
          <Link to="/method">Data and method</Link> says how. The law on the Watch List is applied by a
          program that names the clause for every answer. What cannot be known is said to be so, never
          guessed.
        </p>
        <h2>How often it is looked after</h2>
        <p>
          New data come out as a new edition: this is edition {release.version} of{' '}
          {dayInWords(release.header.published_at)}. A published edition never changes.{' '}
          <Link to="/releases">All editions</Link>
        </p>
        <h2>How a mistake is corrected</h2>
        <p>
          It is corrected in a new edition, whose notes say so; the old one stays as it was.{' '}
          <Link to="/corrections">Corrections so far, and where to send one</Link>
        </p>
      </Article>
    );
  },
});

/** @param contact where to send corrections, as a URI; undefined where the operator names none */
export const correctionsPage = (catalogue: Catalogue, contact: string | undefined) =>
  page({
    path: '/corrections',
    params: noParameters,
    query: noParameters,
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
          const corrected = entry.notes.filter(({ kind }) => kind === 'correction');
          if (corrected.length === 0 && entry.state !== 'withdrawn') return null;
          return (
            <section key={entry.version} aria-labelledby={`edition-${entry.version}`}>
              <h2 id={`edition-${entry.version}`}>
                Edition {entry.version}, {dayInWords(entry.published_at)}
              </h2>
              {entry.withdrawn_reason !== null && <p>Withdrawn: {entry.withdrawn_reason}</p>}
              <ul>
                {corrected.map(({ text }) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </section>
          );
        })}
      </Article>
    ),
  });
