import type { AnchorHTMLAttributes } from 'preact';
import { useAddress } from '../layout/reading-context.js';

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** Address within the service, as it is in the newest edition. */
  readonly to: string;
}

/** A way to what an edition has: from a page of an edition into the same edition. */
export function Link({ to, children, ...attributes }: LinkProps) {
  const address = useAddress();
  return (
    <a {...attributes} href={address(to)}>
      {children}
    </a>
  );
}
