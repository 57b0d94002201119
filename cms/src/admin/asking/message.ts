/** Why something was not done, as the CMS says it; without a reason what somebody can do. */
export const messageOf = (error: unknown): string =>
  (error as { message?: string }).message || 'Dat lukte niet. Probeer het nog eens.';
