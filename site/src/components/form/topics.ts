/**
 * What a message is about, when the page that the visitor came from says so.
 *
 * @module
 */
export const topics = {
  helpen: 'Je biedt hulp aan',
  meedoen: 'Je hebt een vraag of je wilt meedoen',
  ervaring: 'Je vertelt hoe het ging',
  fout: 'Je meldt een fout',
  keurmerk: 'Je vraag gaat over het keurmerk',
} as const;
export type Topic = keyof typeof topics;

/** The words of a topic that we know; anything else is not shown. */
export const topicText = (topic: string | undefined): string | null =>
  Object.entries(topics).find(([known]) => known === topic)?.[1] ?? null;
