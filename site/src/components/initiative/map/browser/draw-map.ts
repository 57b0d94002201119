/**
 * Draws the map with Leaflet on raster tiles of PDOK (BRT achtergrondkaart, CC BY 4.0, no key: https://www.pdok.nl).
 * Markers are made from the list on the page, so that the map never shows what the list has not.
 *
 * @module
 */
import { DivIcon, type Map as LeafletMap, Map, Marker, Popup, TileLayer } from 'leaflet';
import 'leaflet/dist/leaflet.css';

const tiles = 'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png';
/** Far enough to read the streets, near enough to see the wijk. */
const nearest = 15;

interface Spot {
  at: [latitude: number, longitude: number];
  rows: HTMLElement[];
}

/** @param rows list items with `data-latitude` and `data-longitude`, a link, and the name of the place */
export function drawMap(container: HTMLElement, rows: Iterable<HTMLElement>): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = new Map(container, {
    zoomAnimation: !isStill,
    fadeAnimation: !isStill,
    markerZoomAnimation: !isStill,
    // A page must scroll on when the mouse wheel meets the map.
    scrollWheelZoom: false,
  });
  map.zoomControl.remove();
  map.attributionControl.setPrefix(false);
  const spots = spotsOf(rows);
  map.fitBounds(
    spots.map(({ at }) => at),
    { padding: [48, 48], maxZoom: nearest },
  );
  new TileLayer(tiles, {
    minZoom: 8,
    maxZoom: 19,
    referrerPolicy: 'no-referrer',
    attribution: 'Kaart: Kadaster en PDOK, CC BY 4.0',
  }).addTo(map);
  addZoomButtons(map, container);
  for (const spot of spots) addMarker(map, spot);
  container.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') map.closePopup();
  });
}

/** Rows at one and the same place share a marker: the one below could not be reached. */
function spotsOf(rows: Iterable<HTMLElement>): Spot[] {
  const spots: Record<string, Spot> = {};
  for (const row of rows) {
    const { latitude = '', longitude = '' } = row.dataset;
    const spot = (spots[`${latitude} ${longitude}`] ??= { at: [Number(latitude), Number(longitude)], rows: [] });
    spot.rows.push(row);
  }
  return Object.values(spots);
}

function addMarker(map: LeafletMap, { at, rows }: Spot): void {
  const icon = new DivIcon({ className: 'map__pin', iconSize: [32, 32], iconAnchor: [16, 16], popupAnchor: [0, -14] });
  const marker = new Marker(at, { icon, riseOnHover: true }).addTo(map);
  const pin = marker.getElement();
  pin?.setAttribute('aria-label', rows.map((row) => row.querySelector('a')?.textContent.trim()).join(', '));
  const content = document.createElement('ul');
  content.append(...rows.map(copyOf));
  const popup = new Popup({ offset: [0, -14], minWidth: 200, closeButton: false }).setContent(content);
  marker.bindPopup(popup);
  marker.on('popupopen', () => {
    pin?.setAttribute('aria-expanded', 'true');
    content.querySelector('a')?.focus({ preventScroll: true });
  });
  marker.on('popupclose', () => {
    pin?.setAttribute('aria-expanded', 'false');
    if (content.contains(document.activeElement)) pin?.focus({ preventScroll: true });
  });
  pin?.setAttribute('aria-expanded', 'false');
}

/** Title and place of a row. Copied as text: what an editor typed stays text. */
function copyOf(row: HTMLElement): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const original = row.querySelector('a');
  link.href = original?.href ?? '';
  link.textContent = original?.textContent ?? '';
  const place = document.createElement('span');
  place.textContent = row.querySelector('.meta > span')?.textContent ?? '';
  item.append(link, place);
  return item;
}

/** Leaflet's own are small, and English. */
function addZoomButtons(map: LeafletMap, container: HTMLElement): void {
  const group = document.createElement('div');
  group.className = 'map__zoom';
  for (const [label, sign, step] of [
    ['Zoom in', '+', 1],
    ['Zoom uit', '−', -1],
  ] as const) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = sign;
    button.setAttribute('aria-label', label);
    button.addEventListener('click', () => map.setZoom(map.getZoom() + step));
    button.addEventListener('dblclick', (event) => event.stopPropagation());
    group.append(button);
  }
  container.prepend(group);
}
