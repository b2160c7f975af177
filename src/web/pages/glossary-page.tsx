import { TERMS, termId } from '../../domain/glossary.js';
import { Article } from '../layout/article.js';
import { page } from '../page.js';

export const glossaryPage = page({
  path: '/glossary',
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
