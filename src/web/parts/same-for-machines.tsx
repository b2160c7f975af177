import { useAddress } from '../layout/reading-context.js';

/** Leads to the answer that a page shows, in the edition and at the day of the page. @param address of it in the API */
export function SameForMachines({ address }: { address: string }) {
  const asRead = useAddress()(address);
  return (
    <p class="small">
      As JSON: <a href={asRead}>{asRead}</a>
    </p>
  );
}
