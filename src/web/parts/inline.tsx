import type { AnchorHTMLAttributes, ComponentChildren } from 'preact';
import { dayInWords } from '../../domain/dates.js';
import { useAddress } from '../reading/reading.js';

interface JoinedProps {
  readonly of: readonly ComponentChildren[];
  readonly by?: string;
  /** Before the last of them. */
  readonly last?: string;
}

export const Joined = ({ of, by = ', ', last = by }: JoinedProps) =>
  of.map((each, index) => (
    <>
      {index > 0 && (index === of.length - 1 ? last : by)}
      {each}
    </>
  ));

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** Address within the service, as it is in the newest release. */
  readonly to: string;
}

/** A way to what a release has: from a page of a release into the same release. */
export function Link({ to, children, ...attributes }: LinkProps) {
  const address = useAddress();
  return (
    <a {...attributes} href={address(to)}>
      {children}
    </a>
  );
}

/** A day in words: `29 September 2025`. @param of a date or time in ISO 8601 */
export function Day({ of }: { of: string }) {
  return <time datetime={of}>{dayInWords(of)}</time>;
}
