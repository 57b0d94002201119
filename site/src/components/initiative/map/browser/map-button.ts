/**
 * Runs in the browser, on the page of the map only: gives the button, and fetches the map when it is pressed. Nothing
 * is asked from anybody else before that.
 *
 * @module
 */
export {}; // a module: its names are its own

const button = document.querySelector<HTMLButtonElement>('#toon-kaart');
const map = document.querySelector<HTMLElement>('#kaart');
const offer = document.querySelector<HTMLElement>('#kaart-aanbod');
const status = document.querySelector<HTMLElement>('#kaart-stand');

if (button && map && offer && status) {
  button.hidden = false;
  // Browsers that don't know `@media (scripting)` show it to everybody.
  document.querySelector('#kaart-zonder-script')?.remove();
  button.addEventListener('click', () => void show(button, map, offer, status));
}

async function show(
  button: HTMLButtonElement,
  map: HTMLElement,
  offer: HTMLElement,
  status: HTMLElement,
): Promise<void> {
  button.disabled = true;
  status.textContent = 'De kaart komt eraan.';
  try {
    const { drawMap } = await import('./draw-map.ts');
    map.hidden = false;
    drawMap(map, document.querySelectorAll<HTMLElement>('[data-latitude]'));
    offer.hidden = true;
    map.focus();
  } catch {
    button.disabled = false;
    map.hidden = true;
    status.textContent = 'De kaart is niet geladen. Probeer het nog eens, of kies een plek in de lijst.';
  }
}
