/** Rows that one GraphQL request may ask for. A larger request is cut silently, so the site never asks for more. */
export const ROWS_PER_REQUEST = 500;

/** Fields (aliases included) at the root of one GraphQL query. */
export const ROOT_FIELDS_PER_QUERY = 5;

/** Characters of one GraphQL query; the longest of the site's own is under 2,000. */
export const QUERY_CHARACTERS = 8_000;
