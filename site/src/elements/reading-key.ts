/** Where a browser keeps how its reader likes to read. */
export const READING_KEY = 'cach-doc';
/** Says that a page of this site was shown in this browser before. */
export const SEEN_KEY = 'da-doc';
