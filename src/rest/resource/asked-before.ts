/** A power of two; each takes four bytes. */
const SLOTS = 4_096;

/**
 * Remembers what was asked lately: only what is asked again is worth an answer that is kept. It keeps a digest of each
 * text, so that what is asked once leaves nothing behind to collect; the few texts that share one are taken for asked.
 */
export class AskedBefore {
  readonly #digests = new Uint32Array(SLOTS);

  /** Whether it was asked before; from now on it was. */
  has(text: string): boolean {
    const digest = fnv1a(text);
    const slot = digest % SLOTS;
    const wasAsked = this.#digests[slot] === digest;
    this.#digests[slot] = digest;
    return wasAsked;
  }
}

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** The digest of Fowler, Noll and Vo (draft-eastlake-fnv, FNV-1a) over the characters of a text: 32 bits. */
function fnv1a(text: string): number {
  let digest = OFFSET_BASIS;
  for (let at = 0; at < text.length; at++) digest = Math.imul(digest ^ text.charCodeAt(at), PRIME);
  return digest >>> 0;
}
