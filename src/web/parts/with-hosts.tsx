import { addressesIn } from '../../domain/hosts.js';

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
