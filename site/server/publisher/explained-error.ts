/**
 * A failure that two people read: the operator in the log (English), the editor in the admin (Dutch, B1).
 * @module
 */
export class ExplainedError extends Error {
  /** What happened, for the editor. */
  readonly forEditor: string;

  constructor(message: string, forEditor: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ExplainedError';
    this.forEditor = forEditor;
  }
}

/** What an editor reads about any failure. */
export function explain(error: unknown): string {
  if (error instanceof ExplainedError) return error.forEditor;
  if ((error as NodeJS.ErrnoException | null)?.code === 'ENOSPC')
    return 'De schijf van de website is vol. Vraag de beheerder om ruimte te maken.';
  return 'Er ging iets mis bij het maken van de nieuwe versie. Meer staat in het logboek van de server.';
}

/** A look at the CMS that failed; a content source that knows better says so in Dutch itself. */
export function unanswered(error: unknown): ExplainedError {
  if (error instanceof ExplainedError) return error;
  return new ExplainedError(
    `The look at the CMS failed: ${error instanceof Error ? error.message : String(error)}`,
    'Het beheersysteem gaf de site geen goed antwoord. De vorige versie blijft staan; de site probeert het opnieuw.',
    { cause: error },
  );
}
