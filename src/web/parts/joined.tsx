import type { ComponentChildren } from 'preact';

/** Pieces of a sentence, with a mark between them. */
export const Joined = ({ of, by = ', ' }: { of: readonly ComponentChildren[]; by?: string }) =>
  of.map((each, index) => (
    <>
      {index > 0 && by}
      {each}
    </>
  ));
