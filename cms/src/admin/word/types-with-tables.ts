/** Types with a field for tables beside their text. A test compares these with the schemas. */
export const typesWithTables = ['initiative', 'knelpunt', 'knowledge-article', 'meeting-report', 'page'];

export const hasTables = (model: string): boolean => typesWithTables.some((type) => model === `api::${type}.${type}`);
