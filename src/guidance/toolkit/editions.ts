/** When the toolkit was last compared with its sources. */
export const toolkitChecked = '2026-11-26';

/** The edition whose pages the council's document names. */
export const editionRead = 'August 2024 edition';

/** An edition that came out since and that nobody here has read: its pages may be numbered otherwise. */
export const editionSince = 'July 2026';
