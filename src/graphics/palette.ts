import type { Tier } from '../domain/tier.js';

export const THEMES = ['light', 'dark', 'grey'] as const;
export type Theme = (typeof THEMES)[number];
/** Those that a page has: an embed without a theme follows its reader's. */
export const SCHEMES = ['light', 'dark'] as const;

interface Paint {
  readonly fill: string;
  readonly ink: string;
}

/** All colours of a theme; pages use them too. */
export interface Palette {
  /** Prefix for the ids of the palette's patterns. */
  readonly name: string;
  readonly surface: string;
  readonly raised: string;
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  readonly outline: string;
  readonly absent: string;
  readonly link: string;
  readonly tiers: Readonly<Record<Tier, Paint>>;
  /** For a line, where the fill of a tier is too pale for one. */
  readonly lines: Partial<Readonly<Record<Tier, string>>>;
  readonly stripes: Readonly<Record<'2WL' | 'SC', string>>;
  /** Outline of Tier 3 in themes where its colour alone doesn't separate it from its neighbours. */
  readonly edge: string | null;
  /** Shades for shares in a table, lowest first; distinct from the tier colours. */
  readonly heat: readonly Paint[];
}

/*
 * Gold, orange and red get darker and redder step by step; blue stands apart. Patterns, shapes and letters
 * repeat the information. Special cases are grey, because they are not on the scale.
 */
const LIGHT: Palette = {
  name: 'light',
  surface: '#ffffff',
  raised: '#f4f6f8',
  ink: '#16202a',
  muted: '#51606e',
  grid: '#dde3e8',
  outline: '#5b6875',
  absent: '#b3bdc6',
  link: '#0b4f8a',
  tiers: {
    '1': { fill: '#a0cde9', ink: '#10202c' },
    '2': { fill: '#d9a22b', ink: '#1d1403' },
    '2WL': { fill: '#c35214', ink: '#ffffff' },
    '3': { fill: '#82102b', ink: '#ffffff' },
    SC: { fill: '#e9ecef', ink: '#16202a' },
  },
  lines: { '1': '#3f8abb', '2': '#a97c14' },
  stripes: { '2WL': '#ffffff', SC: '#8793a0' },
  edge: null,
  heat: [
    { fill: '#f4f6f8', ink: '#16202a' },
    { fill: '#d5e4ef', ink: '#16202a' },
    { fill: '#a3c3dc', ink: '#16202a' },
    { fill: '#41739a', ink: '#ffffff' },
    { fill: '#1f4a6e', ink: '#ffffff' },
  ],
};

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: LIGHT,
  dark: {
    name: 'dark',
    surface: '#12181f',
    raised: '#1b232c',
    ink: '#f2f5f7',
    muted: '#a9b6c2',
    grid: '#2c3742',
    outline: '#8795a2',
    absent: '#4a5763',
    link: '#8cc4f2',
    tiers: {
      '1': { fill: '#336c96', ink: '#ffffff' },
      '2': { fill: '#cda850', ink: '#171003' },
      '2WL': { fill: '#cf5f26', ink: '#140a04' },
      '3': { fill: '#de1f43', ink: '#ffffff' },
      SC: { fill: '#26303a', ink: '#f2f5f7' },
    },
    lines: {},
    stripes: { '2WL': '#12181f', SC: '#7c8996' },
    edge: '#ffd9df',
    heat: [
      { fill: '#1b232c', ink: '#f2f5f7' },
      { fill: '#22394d', ink: '#f2f5f7' },
      { fill: '#2f5677', ink: '#ffffff' },
      { fill: '#3c7099', ink: '#ffffff' },
      { fill: '#8fc1ea', ink: '#0d1720' },
    ],
  },
  // One accent: Tier 3, the news.
  grey: {
    ...LIGHT,
    name: 'grey',
    tiers: {
      '1': { fill: '#dde2e6', ink: '#16202a' },
      '2': { fill: '#aab2ba', ink: '#16202a' },
      '2WL': { fill: '#687079', ink: '#ffffff' },
      '3': { fill: '#a3122f', ink: '#ffffff' },
      SC: { fill: '#ffffff', ink: '#16202a' },
    },
    lines: { '1': '#87909a', '2': '#767f88' },
  },
};

/** Lower bounds of the `heat` shades. */
export const HEAT_FROM = [0, 0.03, 0.15, 0.45, 0.7] as const;
