import type { Discussion } from './discussionContent.ts';

export const discussedWords: Readonly<Record<Discussion['discussed'], string>> = {
  full: 'Discussed in full',
  brief: 'Discussed briefly',
  noted: 'Noted without discussion',
};
