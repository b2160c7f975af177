import { percentOf } from '../../../dataset/statistics/in-words.js';
import type { Transition } from '../../../dataset/statistics/transitions.js';
import type { Vote } from '../../../domain/tier.js';
import { Scrolling } from '../../parts/scrolling.js';

const SHORT: Readonly<Record<Vote, string>> = {
  '1': 'Tier 1',
  '2': 'Tier 2',
  '2WL': 'Watch List',
  '3': 'Tier 3',
  SC: 'Special case',
  NR: 'Not in it',
};
const TO = Object.keys(SHORT) as Vote[];
const FROM = TO.filter((tier) => tier !== 'NR');
/** Shares from which a cell is darker. */
const STEPS = [0, 0.03, 0.15, 0.45, 0.7];

const heatOf = (share: number): number => STEPS.filter((step) => share >= step).length;

interface HeatTableProps {
  readonly transitions: readonly Transition[];
  readonly cases: number;
  readonly notKnown: number;
}

/** Moves from tier to tier as shares of a row, the darker the more common. */
export function HeatTable({ transitions, cases, notKnown }: HeatTableProps) {
  const found = new Map(transitions.map((each) => [`${each.from} ${each.to}`, each]));
  return (
    <>
      <Scrolling label="Moves from tier to tier">
        <table class="heat">
          <thead>
            <tr>
              <th scope="col">From \ to</th>
              {TO.map((to) => (
                <th key={to} scope="col">
                  {SHORT[to]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {FROM.map((from) => (
              <tr key={from}>
                <th scope="row">
                  <span class={`patch tier-${from.toLowerCase()} patch-${from.toLowerCase()}`} />{' '}
                  {SHORT[from]}
                </th>
                {TO.map((to) => {
                  const { share, cases: count } = found.get(`${from} ${to}`) ?? { share: null, cases: 0 };
                  return share === null ? (
                    <td key={to} class="muted">
                      –
                    </td>
                  ) : (
                    <td key={to} class={`heat-${heatOf(share)}${from === to ? ' stayed' : ''}`}>
                      {percentOf(share)} <small>{count}</small>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      <p class="note">
        Share of all moves from a tier; number of cases below. Framed: stayed.
        {notKnown > 0 &&
          ` ${notKnown} of ${(cases + notKnown).toLocaleString('en')} pairs of reports are not known.`}
      </p>
    </>
  );
}
