/** What a mail says, before it becomes text and HTML. Every mail of ours has this shape (`design/mail.html`). */
export interface Letter {
  subject: string;
  /** What a mail program shows beside the subject. */
  preview: string;
  /** The line above the title: the news in three words. */
  news: string;
  title: string;
  /** The day on the sign beside the title. */
  day?: { weekday: string; day: string; month: string };
  /** How the reader is called; nobody in particular without. */
  name?: string | null;
  paragraphs: string[];
  /** What to know at a glance: *Wanneer*, *Waar*. */
  facts?: { label: string; value: string }[];
  /** The first is the main one. */
  buttons?: { label: string; address: string }[];
  /** One line under the buttons. */
  hint?: string;
  /** The yellow box at the end. */
  help?: { title: string; text: string };
  /** Why somebody gets this, and when the data goes. */
  why: string;
}
