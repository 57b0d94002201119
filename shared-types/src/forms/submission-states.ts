/** How far volunteers are with an inzending. */
export const submissionStates = ['nieuw', 'in behandeling', 'afgerond', 'spam'] as const;
export type SubmissionState = (typeof submissionStates)[number];
