import type { Tier } from '../domain/tier.js';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The colour of a tier, and the ink that is read on it. */
export interface Paint {
  readonly fill: string;
  readonly ink: string;
}

export interface Palette {
  readonly name: Theme;
  readonly surface: string;
  /** Titles and labels. */
  readonly ink: string;
  /** Source lines, axes, notes. */
  readonly muted: string;
  /** Lines that only guide the eye. */
  readonly grid: string;
  /** Outlines of cells, which tell them from the surface. */
  readonly outline: string;
  /** Land that the report does not cover. */
  readonly land: string;
  readonly sea: string;
  readonly tiers: Readonly<Record<Tier, Paint>>;
}

/*
 * One scale in both themes: blue, yellow, orange, red, and the worse the tier, the more it stands out from the
 * surface. So the order is seen without any sense of colour as well, and Tier 3 is what the eye meets first. Patterns
 * and letters say it again. A special case is grey: it is not on the scale.
 */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    name: 'light',
    surface: '#ffffff',
    ink: '#16202a',
    muted: '#51606e',
    grid: '#dde3e8',
    outline: '#6b7884',
    land: '#eceff1',
    sea: '#ffffff',
    tiers: {
      '1': { fill: '#cfe8f3', ink: '#16202a' },
      '2': { fill: '#f2c84b', ink: '#16202a' },
      '2WL': { fill: '#cf5f17', ink: '#0b0806' },
      '3': { fill: '#8c0d26', ink: '#ffffff' },
      SC: { fill: '#f4f5f6', ink: '#16202a' },
    },
  },
  dark: {
    name: 'dark',
    surface: '#12181f',
    ink: '#f2f5f7',
    muted: '#a9b6c2',
    grid: '#2c3742',
    outline: '#7d8b98',
    land: '#27313b',
    sea: '#12181f',
    tiers: {
      '1': { fill: '#1a4261', ink: '#ffffff' },
      '2': { fill: '#66541a', ink: '#ffffff' },
      '2WL': { fill: '#bb6b1b', ink: '#0b0806' },
      '3': { fill: '#ff5c6c', ink: '#1d0306' },
      SC: { fill: '#1c242c', ink: '#ffffff' },
    },
  },
};
