import { useAddress } from '../layout/reading-context.js';

export function SameForMachines({ address }: { address: string }) {
  const asRead = useAddress()(address);
  return (
    <p class="small">
      As JSON: <a href={asRead}>{asRead}</a>
    </p>
  );
}
