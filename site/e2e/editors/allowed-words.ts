/**
 * Words that look English and may stand in the admin: names, and words that Dutch has taken over. The only list of them.
 */
export const allowedWords: readonly string[] = ['participiënter', 'strapi', 'alt'];
