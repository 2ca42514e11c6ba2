import type { ComparisonDraft } from './comparison.ts';

type Share = 'attendance' | 'persistent' | 'severe';
export type ComparisonFaults = Partial<Record<keyof ComparisonDraft, string>>;

const shares: readonly Share[] = ['attendance', 'persistent', 'severe'];

const oneDecimal = /^\d{1,3}(?:\.\d)?$/;
const longest: readonly (readonly [keyof ComparisonDraft, number])[] = [
  ['name', 80],
  ['year', 30],
  ['phase', 40],
  ['source', 200],
  ['url', 500],
];
const startOfYear = /\b(?:19|20)\d{2}\b/;

const isShare = (text: string) => oneDecimal.test(text) && Number(text) <= 100;
const isWebAddress = (text: string) => /^https:\/\//.test(text) && URL.canParse(text);

/** What has to be put right, by field. Shares are 0 to 100 with at most one decimal. */
export function comparisonFaults(draft: ComparisonDraft): ComparisonFaults {
  const faults: ComparisonFaults = {};
  if (draft.name.trim() === '') faults.name = 'Say whose figures they are.';
  if (!startOfYear.test(draft.year)) faults.year = 'Say which year they are of, for example 2024/25.';
  if (draft.source.trim() === '') faults.source = 'Say where they were published.';
  for (const share of shares) {
    const text = draft[share];
    if (text !== undefined && !isShare(text))
      faults[share] = 'Enter a number from 0 to 100, with at most one decimal.';
  }
  if (shares.every((share) => draft[share] === undefined)) faults.attendance = 'Enter at least one figure.';
  if (draft.url !== undefined && !isWebAddress(draft.url))
    faults.url = 'Enter a web address that begins with https://';
  for (const [field, most] of longest)
    if ((draft[field]?.length ?? 0) > most) faults[field] = `Use at most ${most} characters.`;
  return faults;
}

/** The draft as it is kept: trimmed, shares with their decimal, what is empty left out. */
export function cleanComparison(draft: ComparisonDraft): ComparisonDraft {
  const trimmed = Object.entries(draft).flatMap(([field, value]): [string, string][] => {
    const text = value?.trim() ?? '';
    return text === '' ? [] : [[field, text]];
  });
  const kept: Partial<ComparisonDraft> = Object.fromEntries(trimmed);
  for (const share of shares) {
    const text = kept[share];
    if (text !== undefined && isShare(text)) kept[share] = Number(text).toFixed(1);
  }
  return { ...kept, name: kept.name ?? '', year: kept.year ?? '', source: kept.source ?? '' };
}
