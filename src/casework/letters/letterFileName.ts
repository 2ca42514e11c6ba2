import type { Letter } from './letterContent.ts';

/** 'notice-to-improve-2026-11-26.docx'; '-2' for a second edition. Nobody's name is in it: it ends up in folders of downloads. */
export function letterFileName({
  typeId,
  madeOn,
  edition,
}: Pick<Letter, 'typeId' | 'madeOn' | 'edition'>): string {
  return `${typeId}-${madeOn}${edition > 1 ? `-${edition}` : ''}.docx`;
}
