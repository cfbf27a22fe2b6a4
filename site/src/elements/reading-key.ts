/** Where a browser keeps how its reader likes to read. */
export const READING_KEY = 'cach-doc';
