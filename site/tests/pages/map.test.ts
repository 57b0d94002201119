import { describe, expect, it } from 'vitest';
import { isOnMap, onMap } from '../../src/components/initiative/map/on-map.ts';
import { initiative } from './fixture.ts';

const at = (latitude: number | null, longitude: number | null) =>
  initiative('plek', 'Een plek', null, null, {
    place: { name: 'Hier', address: null, latitude, longitude, onlineLink: null },
  });

describe('an initiative', () => {
  it.each([
    ['in the municipality', at(52.0733, 4.3619), true],
    ['with latitude and longitude swapped', at(4.3619, 52.0733), false],
    ['at 0, 0', at(0, 0), false],
    ['with half a place', at(52.0733, null), false],
    ['without a place', initiative('plek', 'Een plek', null, null), false],
  ])('%s is on the map or not', (_, one, expected) => {
    expect(isOnMap(one)).toBe(expected);
    expect(onMap([one])).toEqual(expected ? [[one], []] : [[], [one]]);
  });
});
