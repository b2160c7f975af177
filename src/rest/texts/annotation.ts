import type { Catalogue } from '../../dataset/catalogue.js';
import { Problem } from '../../domain/problem.js';
import type { Making } from '../../http/making.js';
import { annotate, type TextRequest } from '../../texts/annotate.js';
import { type AnnotatedText, MAX_TEXT_BYTES } from '../../texts/answer.js';
import { pinnedEdition } from '../resource/pinned-edition.js';

/** A point for so many bytes of text, beyond the point of every request. */
const BYTES_A_POINT = 5_000;

/**
 * The price of a text, in points beyond the one of every request.
 * @throws Problem `payload-too-large`
 */
export function pointsOf(text: string): number {
  const bytes = Buffer.byteLength(text);
  if (bytes <= MAX_TEXT_BYTES) return Math.floor(bytes / BYTES_A_POINT);
  throw new Problem(
    'payload-too-large',
    `A text may have ${MAX_TEXT_BYTES} bytes: send a longer one in parts.`,
  );
}

/**
 * The one way to an annotated text, for all doors, which have charged its price. It is neither stored nor logged.
 * @param edition whose catalogue, and which version; the current one where it is not given
 * @throws Problem `unknown-release`, or as {@link annotate}
 */
export async function annotation(
  { catalogue, release: version }: { readonly catalogue: Catalogue; readonly release?: string | undefined },
  request: TextRequest,
  making: Making,
): Promise<AnnotatedText> {
  const release = version === undefined ? catalogue.current : await pinnedEdition(making, catalogue, version);
  return annotate(release.asOf(request.asOf), request, making);
}
