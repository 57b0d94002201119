/** Filling in a form with the keyboard alone, as somebody without a mouse does: Tab to it, answer, Tab on. */
import type { Page } from 'playwright-core';
import { consentName, dayParts, type FormDefinition, questionsOf } from 'shared-types/forms';

/** What has the focus, as far as one has to know to answer it. */
interface Control {
  kind: string;
  name: string;
  value: string;
  isChecked: boolean;
  /** It shows that it has the focus, or what is drawn around it does. */
  isMarked: boolean;
}

/** Nobody presses Tab more often for one form, with the menu before it. */
const PATIENCE = 150;

/**
 * Presses Tab from the top of the page until the button of the form was pressed, and answers on the way.
 *
 * @returns the names of what was reached in the form but did not show that it had the focus
 */
export async function sendByKeyboard(
  page: Page,
  form: FormDefinition,
  answers: Readonly<Record<string, string>>,
): Promise<string[]> {
  const wanted = valuesOf(form, answers);
  const unmarked: string[] = [];
  for (let presses = 0; presses < PATIENCE; presses++) {
    await page.keyboard.press('Tab');
    const control = await focused(page);
    if (!control) continue;
    if (!control.isMarked) unmarked.push(control.name || control.kind);
    if (control.kind === 'submit') {
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
      return unmarked;
    }
    await answer(page, control, wanted.get(control.name) ?? '');
  }
  throw new Error(`The button was not reached with ${PATIENCE} presses of Tab`);
}

/** What each control should hold, by its name in the page. */
function valuesOf(form: FormDefinition, answers: Readonly<Record<string, string>>): Map<string, string> {
  const values = new Map([[consentName, answers[consentName] ?? '']]);
  for (const { name, type } of questionsOf(form)) {
    const value = answers[name] ?? '';
    if (type !== 'day') values.set(name, value);
    else {
      const [year = '', month = '', day = ''] = value.split('-');
      const parts = dayParts(name);
      values.set(parts.day, day).set(parts.month, month).set(parts.year, year);
    }
  }
  return values;
}

async function answer(page: Page, { kind, name, value, isChecked }: Control, wanted: string): Promise<void> {
  switch (kind) {
    case 'radio': {
      if (!wanted) return;
      let current = value;
      for (let options = 0; current !== wanted && options < 20; options++) {
        await page.keyboard.press('ArrowDown');
        current = (await focused(page))?.value ?? '';
      }
      if (current !== wanted) throw new Error(`${name} has no ${wanted}`);
      if (!(await focused(page))?.isChecked) await page.keyboard.press('Space');
      return;
    }
    case 'checkbox':
      if (wanted.split(', ').includes(value) !== isChecked) await page.keyboard.press('Space');
      return;
    default:
      // In a list, typing chooses.
      await page.keyboard.type(wanted);
  }
}

async function focused(page: Page): Promise<Control | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element?.closest('form.form')) return null;
    const { type = '', name = '', value = '' } = element as HTMLInputElement;
    const isOutlined = (one: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    const around: Element[] = [];
    for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) around.push(one);
    return {
      kind: type,
      name,
      value,
      isChecked: (element as HTMLInputElement).checked === true,
      isMarked: around.some(isOutlined),
    };
  });
}
