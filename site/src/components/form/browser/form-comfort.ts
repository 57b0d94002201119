/**
 * Comfort on the form pages; everything works without it. Counts what is typed, keeps a draft in this tab until it is
 * sent, and lets a form go only once.
 */
import { counterText } from '../counter.ts';
import { puzzleAttribute, puzzleField } from '../form-address.ts';

const form = document.querySelector<HTMLFormElement>('form[data-concept]');
const sent = document.querySelector<HTMLElement>('[data-verstuurd]');
const keyOf = (path: string | undefined) => `concept:${path ?? ''}`;

/** Storage may be refused (private windows, settings): then there is no draft. */
function stored(act: (storage: Storage) => void): void {
  try {
    act(sessionStorage);
  } catch {
    // Nothing to do: the form works as it is.
  }
}

if (sent) stored((storage) => storage.removeItem(keyOf(sent.dataset.verstuurd)));

if (form) {
  const key = keyOf(form.dataset.concept);
  const notKept = new Set(['stempel', 'website', 'akkoord', 'bewijs']);
  const answers = () =>
    [...new FormData(form)].filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '' && !isNotKept(pair[0]),
    );
  const isNotKept = (name: string) => notKept.has(name) || name.startsWith('van-');

  const count = () => {
    for (const counter of document.querySelectorAll<HTMLElement>('[data-most]')) {
      const text = document.querySelector<HTMLTextAreaElement>(`#${counter.id.replace(/-teller$/, '')}`);
      const length = [...(text?.value.trim() ?? '')].length;
      const most = Number(counter.dataset.most);
      counter.textContent = counterText(length, most);
      counter.classList.toggle('counter--over', length > most);
    }
  };

  const restore = (draft: readonly [string, string][]) => {
    for (const [name, value] of draft) {
      for (const field of form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)) {
        if (field.type === 'radio' || field.type === 'checkbox') field.checked ||= field.value === value;
        else field.value = value;
      }
    }
  };

  // What the server gave back goes before what was kept.
  if (answers().length === 0)
    stored((storage) => restore(JSON.parse(storage.getItem(key) ?? '[]') as [string, string][]));
  count();
  form.addEventListener('input', () => {
    count();
    stored((storage) => storage.setItem(key, JSON.stringify(answers())));
  });

  // Only where the small server asks for it, and only of who fills in the form.
  const puzzle = form.querySelector(`[${puzzleAttribute}]`)?.getAttribute(puzzleAttribute);
  const solve = () => {
    const worker = new Worker(new URL('./puzzle-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const field = Object.assign(document.createElement('input'), { type: 'hidden', name: puzzleField, value: data });
      form.append(field);
      worker.terminate();
    });
    worker.postMessage(puzzle);
  };
  if (puzzle) form.addEventListener('input', solve, { once: true });

  let isSent = false;
  form.addEventListener('submit', (event) => {
    if (isSent) event.preventDefault();
    isSent = true;
  });
  // Back with the back button: it may be sent again, and the server knows whether it is the same.
  addEventListener('pageshow', () => (isSent = false));
}
