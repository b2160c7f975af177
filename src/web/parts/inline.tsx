import type { AnchorHTMLAttributes, ComponentChildren } from 'preact';
import { dayInWords } from '../../domain/dates.js';
import { useReleaseUrl } from '../reading/reading.js';

interface JoinedProps {
  readonly of: readonly ComponentChildren[];
  readonly by?: string;
  /** Separator before the last item. */
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
  /** URL within the service, without a release. */
  readonly to: string;
}

/** Link that stays in the page's release. */
export function Link({ to, children, ...attributes }: LinkProps) {
  const address = useReleaseUrl();
  return (
    <a {...attributes} href={address(to)}>
      {children}
    </a>
  );
}

/**
 * A date in words: `29 September 2025`.
 * @param of an ISO 8601 date or time
 */
export function Day({ of }: { of: string }) {
  return <time datetime={of}>{dayInWords(of)}</time>;
}
