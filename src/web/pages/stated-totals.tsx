import type { Dossier } from '../../dataset/dossier.js';
import { TIER_LABELS, type Tier } from '../../domain/tier.js';
import { Scrolling } from '../parts/scrolling.js';
import { TableHead } from '../parts/table-head.js';

const words = (measure: string): string =>
  TIER_LABELS[measure as Tier] ?? (measure === 'all' ? 'All that are covered' : measure.replaceAll('_', ' '));

/** Totals that State or the press stated, in which the cell is counted. */
export function StatedTotals({ of: { statedTotals } }: { of: Pick<Dossier, 'statedTotals'> }) {
  if (statedTotals.length === 0) return null;
  return (
    <section aria-labelledby="totals">
      <h2 id="totals">Stated totals in which it is counted</h2>
      <Scrolling label="Stated totals">
        <table class="numbers">
          <TableHead of={['Report', 'What was counted', 'Stated', 'Here', 'By']} />
          <tbody>
            {statedTotals.map((total) => (
              <tr key={`${total.year}${total.measure}`}>
                <th scope="row">{total.year}</th>
                <td>{words(total.measure)}</td>
                <td>{total.stated}</td>
                <td>
                  {total.counted}
                  {!total.agrees && total.reason && <span class="muted">: {total.reason}</span>}
                </td>
                <td>{total.statedBy}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </section>
  );
}
