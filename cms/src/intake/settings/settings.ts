import type { Core } from '@strapi/strapi';
import { inboxSettings, type InboxSettings, usualInboxSettings, weekdays } from 'shared-types/forms';
import { lockTable } from '../../editorial/lock-table';

const SETTINGS = 'api::intake-settings.intake-settings';

/** What the inbox mails by itself, and when. Before somebody changed it, and for what can't be read: as usual. */
export async function intakeSettings(strapi: Core.Strapi): Promise<InboxSettings> {
  const kept = await strapi.db.query(SETTINGS).findOne({ orderBy: { id: 'asc' } });
  const { recheckWeeks, digestOn, digestDays, digestHour, atOnceOn } = kept ?? {};
  const read = inboxSettings.safeParse({ recheckWeeks, digestOn, digestDays, digestHour, atOnceOn });
  return read.success ? read.data : usualInboxSettings;
}

/** Keeps them as the one record that there is; two people at once make no second one. */
export async function saveIntakeSettings(strapi: Core.Strapi, settings: InboxSettings): Promise<void> {
  const data = { ...settings, digestDays: weekdays.filter((day) => settings.digestDays.includes(day)) };
  await strapi.db.transaction(async () => {
    await lockTable(strapi, 'intake settings');
    const records = strapi.db.query(SETTINGS);
    const kept = await records.findOne({ orderBy: { id: 'asc' } });
    if (kept) await records.update({ where: { id: kept.id }, data });
    else await records.create({ data });
  });
}
