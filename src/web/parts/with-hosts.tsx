import { addressesIn } from '../../domain/hosts.js';

/** A text whose addresses are links that are called by their hosts. */
export function WithHosts({ text }: { text: string }) {
  return addressesIn(text).map((part) =>
    typeof part === 'string' ? (
      part
    ) : (
      <a key={part.url} href={part.url}>
        {part.host}
      </a>
    ),
  );
}
