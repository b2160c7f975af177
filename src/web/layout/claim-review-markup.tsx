import { HEADWORDS, type Headword, headwordOf, type Verdict } from '../../claims/verdict.js';
import { DATASET_AUTHOR } from '../../formats/citation/work.js';
import type { PageContext } from '../page.js';
import { LinkedData } from './linked-data.js';

/** The scale on which schema.org wants a verdict: 1 is false, 5 is true. What is not known has no place on it. */
const RATINGS: Readonly<Record<Headword, number | null>> = {
  supported: 5,
  needs_context: 3,
  refuted: 1,
  not_known: null,
};

interface ClaimReviewMarkupProps {
  readonly context: PageContext;
  readonly verdict: Verdict;
}

export function ClaimReviewMarkup({ context, verdict }: ClaimReviewMarkupProps) {
  const { origin, release } = context;
  const rating = RATINGS[headwordOf(verdict)];
  return (
    <LinkedData
      data={{
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        url: `${origin}${verdict.citation.path}`,
        datePublished: release.header.published_at,
        author: { '@type': 'Organization', name: DATASET_AUTHOR, url: origin },
        claimReviewed: verdict.claim,
        itemReviewed: { '@type': 'Claim' },
        reviewBody: verdict.sentence,
        reviewRating: {
          '@type': 'Rating',
          alternateName: HEADWORDS[headwordOf(verdict)],
          ...(rating === null ? {} : { ratingValue: rating, bestRating: 5, worstRating: 1 }),
        },
      }}
    />
  );
}
