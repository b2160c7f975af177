import { frame } from './frame.js';
import { OWN_LANGUAGE } from './languages.js';
import { NOTHING } from './marks/mark.js';
import type { Picture, PictureOptions } from './picture.js';

const ERROR_IMAGE: PictureOptions = {
  width: 640,
  height: null,
  theme: 'light',
  language: OWN_LANGUAGE,
  title: true,
  asOf: null,
};

const LONGEST_REASON = 400;

/** An image of an error, for `<img>` elements. Long details are truncated. */
export function errorImage(title: string, detail: string): Picture {
  const reason = detail.length > LONGEST_REASON ? `${detail.slice(0, LONGEST_REASON)}…` : detail;
  return frame(
    {
      scope: '',
      year: null,
      title,
      subtitle: reason,
      description: reason,
      notes: [],
      body: () => ({ marks: NOTHING, height: 0 }),
      scene: null,
    },
    ERROR_IMAGE,
    { mark: null, source: 'No graphic could be drawn. Tip·Tiers' },
  );
}
