/**
 * Colour, paving bond and figure of each theme (design: chapter 4).
 *
 * @module
 */
import type { ThemeKey } from 'shared-types';
import type { Bond } from './bonds.ts';
import type { FigureName } from './figures.ts';

export interface Palette {
  /** Three tones of the plain stone, in shares of 55, 30 and 15 percent. */
  base: readonly [string, string, string];
  /** The sand between the stones. */
  joint: string;
  /** Two colours for the figure. */
  ink: readonly [string, string];
  /** The bonds to choose from. */
  bonds: readonly Bond[];
  figure: FigureName;
  /** Never swap the two colours of the figure. */
  fixed?: true;
}

export const palettes: Record<ThemeKey, Palette> = {
  ontmoeten: {
    base: ['#b4472b', '#a63f26', '#c0573a'],
    joint: '#7f2d1a',
    ink: ['#f4d88f', '#fbf6e6'],
    bonds: ['keper', 'elleboog', 'halfsteens'],
    figure: 'trema',
  },
  groen: {
    base: ['#3c774a', '#346b42', '#478453'],
    joint: '#234d2f',
    ink: ['#d5e6b0', '#f4d88f'],
    bonds: ['ruit', 'blok', 'schub'],
    figure: 'blad',
  },
  'sport-en-spel': {
    base: ['#ecc45c', '#e3b84c', '#f2cf73'],
    joint: '#b98c2f',
    ink: ['#0f4284', '#98281c'],
    bonds: ['halfsteens', 'blok', 'elleboog'],
    figure: 'ballen',
  },
  'sociaal-ondernemen': {
    base: ['#1a5190', '#164984', '#235d9e'],
    joint: '#0b3263',
    ink: ['#f4d88f', '#98281c'],
    bonds: ['halfsteens', 'tegel'],
    figure: 'gevel',
    fixed: true,
  },
  'zorg-en-hulp': {
    base: ['#d3d0c5', '#c9c6ba', '#dcd9cf'],
    joint: '#a3a093',
    ink: ['#98281c', '#b4472b'],
    bonds: ['schub', 'halfsteens', 'ruit'],
    figure: 'hart',
  },
  'cultuur-en-erfgoed': {
    base: ['#1f4b3b', '#1a4133', '#275746'],
    joint: '#0f2b21',
    ink: ['#fbf6e6', '#ecc45c'],
    bonds: ['schub', 'keper', 'ruit'],
    figure: 'wieken',
    fixed: true,
  },
  jeugd: {
    base: ['#d98e6b', '#cf825e', '#e29c7b'],
    joint: '#a65c3a',
    ink: ['#fbf6e6', '#0f4284'],
    bonds: ['tegel', 'blok'],
    figure: 'hinkelbaan',
  },
  duurzaam: {
    base: ['#63393d', '#593236', '#6f4347'],
    joint: '#381c1f',
    ink: ['#a9d3ee', '#f4d88f'],
    bonds: ['blok', 'halfsteens', 'schub'],
    figure: 'kring',
  },
  'leren-en-taal': {
    base: ['#ebe6d6', '#e2dcc9', '#f3efe2'],
    joint: '#bdb69d',
    ink: ['#1f4b3b', '#b4472b'],
    bonds: ['elleboog', 'tegel', 'keper'],
    figure: 'tekstballon',
  },
};
