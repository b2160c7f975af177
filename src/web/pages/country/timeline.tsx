import type { Country } from '../../../dataset/countries.js';
import type { Release } from '../../../dataset/release.js';
import { Graphic } from '../../parts/graphic.js';

/** The tier history as a picture. */
export function Timeline({ country, release }: { country: Country; release: Release }) {
  return (
    <Graphic
      path={`/countries/${country.iso2}/tiers`}
      alt={`Timeline of the placements of ${country.name} from ${release.years[0]} to ${release.newestYear}; the table below says the same.`}
      eager
    />
  );
}
