/**
 * Brings the editor to a field of the form by the name it has there (`helpWanted.0.text`). Strapi gives only plain fields
 * that name; rich text and closed components are found by the label of the field they are in.
 *
 * @returns whether it was found
 */
export function goToField(field: string, label: string): boolean {
  const name = CSS.escape(field);
  const named = document.querySelector<HTMLElement>(
    `input[name="${name}"]:not([type=hidden]), textarea[name="${name}"]`,
  );
  const target = named ?? labelled(label.split(', ')) ?? null;
  if (!target) return false;
  target.scrollIntoView({ block: 'center', behavior: reducedMotion() ? 'auto' : 'smooth' });
  target.focus({ preventScroll: true });
  return true;
}

const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Where one types first, then what one can press: rich text has its buttons before its text. */
const controls = ['[contenteditable=true]', 'input, textarea', 'button'];

/** The control behind the deepest of these labels that is on the screen: *Grote foto, Bijschrift*. */
function labelled(labels: readonly string[]): HTMLElement | undefined {
  const inForm = [...document.querySelectorAll<HTMLElement>('main form label, main form h3, main form h4')];
  const found = labels
    .map((label) => inForm.find(({ textContent }) => startsWithLabel(textContent ?? '', label)))
    .filter((element) => element !== undefined)
    .at(-1);
  const field = found?.closest('div')?.parentElement;
  return controls.flatMap((control) => field?.querySelector<HTMLElement>(control) ?? []).at(0) ?? found;
}

/** A required field's label ends in a star; an item of a list is numbered (*Foto’s 2*). */
const startsWithLabel = (text: string, label: string) =>
  text.trim().replace(/\*$/, '').startsWith(label.replace(/ \d+$/, ''));
