import { frame } from './frame.js';
import { OWN_LANGUAGE } from './languages.js';
import { NO_BODY, type Picture, type PictureOptions } from './picture.js';

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
      body: () => NO_BODY,
      scene: null,
    },
    ERROR_IMAGE,
    { mark: null, source: 'No graphic could be drawn. Tip·Tiers' },
  );
}
