/** Filling in a form in a browser, from its definition. */
import type { Page } from 'playwright-core';
import { consentName, dayParts, type FormDefinition, questionsOf } from 'shared-types/forms';

/** Types and ticks every answer; a question without one is left as it is. */
export async function fillIn(
  page: Page,
  form: FormDefinition,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  for (const field of questionsOf(form)) {
    const value = answers[field.name];
    if (value === undefined) continue;
    switch (field.type) {
      case 'choice':
      case 'choices':
        for (const one of value.split(', ')) await page.check(`[name="${field.name}"][value="${one}"]`);
        break;
      case 'entry':
        await page.selectOption(`#${field.name}`, value);
        break;
      case 'day': {
        const [year = '', month = '', day = ''] = value.split('-');
        const parts = dayParts(field.name);
        await page.fill(`[name="${parts.day}"]`, day);
        await page.fill(`[name="${parts.month}"]`, month);
        await page.fill(`[name="${parts.year}"]`, year);
        break;
      }
      default:
        await page.fill(`#${field.name}`, value);
    }
  }
  if (answers[consentName] === 'ja') await page.check(`#${consentName}`);
}

/** Presses the button of the form and waits for the next page. */
export async function send(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.click('form.form button[type=submit]')]);
}
