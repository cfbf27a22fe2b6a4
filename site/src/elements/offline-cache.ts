/** Pages that this reader opened, kept for when there is no network. */
export const PAGES_CACHE = 'trang-da-doc';
/** Files whose names change with their bytes: fonts and scripts. */
export const FILES_CACHE = 'tep';
