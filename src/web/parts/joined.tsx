import type { ComponentChildren } from 'preact';

export const Joined = ({ of, by = ', ' }: { of: readonly ComponentChildren[]; by?: string }) =>
  of.map((each, index) => (
    <>
      {index > 0 && by}
      {each}
    </>
  ));
