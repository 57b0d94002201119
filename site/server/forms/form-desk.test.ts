import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { FakeIntake } from '../test-support/fake-intake.ts';
import { silent } from '../test-support/fixture-site.ts';
import { intakeItemOf } from '../test-support/intake-item.ts';
import { temporaryFolder } from '../test-support/temporary-folder.ts';
import { FormDesk } from './form-desk.ts';

async function openDesk() {
  const intake = new FakeIntake();
  const cmsUrl = await intake.start();
  const desk = await FormDesk.open({ folder: temporaryFolder(), cmsUrl, token: FakeIntake.token, log: silent });
  onTestFinished(async () => {
    await desk.close();
    await intake.stop();
  });
  return { desk, intake };
}

describe('the desk', () => {
  it('gives one visitor the number of the CMS', async () => {
    const { desk } = await openDesk();
    expect(await desk.take(intakeItemOf())).toMatchObject({ reference: 'C-2026-0001' });
  });

  it('lets a hundred at once not wait for the CMS, and brings them all', async () => {
    const { desk, intake } = await openDesk();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    intake.hold = held;
    const answers = Array.from({ length: 100 }, () => desk.take(intakeItemOf()));
    expect(await Promise.all(answers.slice(10))).toEqual(Array.from({ length: 90 }, () => null));
    release();
    await vi.waitFor(() => expect(intake.taken).toHaveLength(100), { timeout: 10_000 });
  });

  it('promises no place that the CMS did not confirm', async () => {
    const { desk, intake } = await openDesk();
    intake.mood = () => 'silent after';
    expect(await desk.take(intakeItemOf({ form: 'workshop' }))).toBeNull();
  });
});
