import { groupBy } from '../../domain/group.js';
import { type Fault, faultOf } from '../edition-faults.js';
import { cellKey, type EditionIndex } from './edition-index.js';

export function misplacedWaivers({ edition, placements, law }: EditionIndex): Fault[] {
  return edition.tables.watchlist_extensions.flatMap((waiver) => {
    const cell = `${waiver.iso2} ${waiver.year}`;
    const tier = placements.get(cellKey(waiver))?.tier ?? 'not placed';
    const messages: string[] = [];
    if (tier !== '2WL') messages.push(`the waiver for ${cell} needs the Watch List, but ${cell} is ${tier}`);
    if (typeof law !== 'string' && law.governs(waiver.year)) {
      const era = law.eraOf(waiver.year);
      if (waiver.number_in_run < 1 || waiver.number_in_run > era.waivers_per_run)
        messages.push(
          `waiver ${waiver.number_in_run} for ${cell}: ${era.id} allows ${era.waivers_per_run} in a run`,
        );
    }
    return messages.map((message) => faultOf('watchlist_extensions', waiver, message));
  });
}

/** A waiver is official when its name was read, so its year has a list; one that was read whole has exactly its waivers. */
export function wrongWaiverLists({ edition }: EditionIndex): Fault[] {
  const { waiver_lists, watchlist_extensions } = edition.tables;
  const byYear = groupBy(watchlist_extensions, (waiver) => waiver.year);
  const listed = new Set(waiver_lists.map((list) => list.year));
  const unlisted = watchlist_extensions
    .filter((waiver) => waiver.evidence === 'official' && !listed.has(waiver.year))
    .map((waiver) =>
      faultOf(
        'watchlist_extensions',
        waiver,
        `the waiver for ${waiver.iso2} is official, but no list of ${waiver.year} is known`,
      ),
    );
  const wrong = waiver_lists.flatMap((list) => {
    const waivers = byYear.get(list.year) ?? [];
    const messages: string[] = [];
    if (list.complete && list.countries === null)
      messages.push(`the list of ${list.year} was read whole, so its length is known`);
    if (list.countries !== null && list.countries !== waivers.length)
      messages.push(`the list of ${list.year} has ${list.countries} countries; waivers: ${waivers.length}`);
    const unread = waivers.filter((waiver) => waiver.evidence !== 'official').map((waiver) => waiver.iso2);
    if (list.complete && unread.length > 0)
      messages.push(`the list of ${list.year} was read whole, but not official: ${unread.join(', ')}`);
    return messages.map((message) => faultOf('waiver_lists', list, message));
  });
  return [...unlisted, ...wrong];
}
