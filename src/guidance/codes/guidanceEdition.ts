import type { CodeEntry } from './codeEntry.ts';

/** The newest edition of the guidance that we know of. We have read only what others quote from it. */
export const newestEdition = 'July 2026 edition';

/** The edition of the guidance that most entries rest on. */
export const readEdition = 'August 2024 edition';

export const checkNewest = `The guidance has a newer edition, of July 2026, that we have not read in full: check the current edition.`;

/** Which edition of the guidance an entry rests on, and what is left to check. */
export function restsOn({ sources, confidence }: Pick<CodeEntry, 'sources' | 'confidence'>): string {
  const editions = sources
    .filter(({ title }) => title.startsWith('Working together'))
    .map(({ edition }) => edition);
  const named = [...new Set(editions)].join(' and the ');
  const rests = named ? `It rests on the ${named} of the guidance. ` : '';
  if (confidence === 'medium')
    return `${rests}Part of it rests on one account: check the current edition before you rely on it.`;
  return editions.includes(newestEdition) ? rests.trim() : `${rests}${checkNewest}`;
}
