import type { LetterType } from '../../../../src/casework/council/councilSettings.ts';
import { legalStepTitles } from '../../../../src/casework/legal/legalStepTitles.ts';
import type { PartKit } from '../partKit.ts';

export type LetterRow = LetterType;
export type LetterFields = { letters: readonly LetterRow[] };

export const letterAims: Record<LetterType['for'], string> = {
  pupil: 'The pupil',
  plan: 'A plan',
  ...legalStepTitles,
};

export const newLetter = (): LetterRow => ({
  id: crypto.randomUUID(),
  title: '',
  about: '',
  for: 'pupil',
  template: '',
});

/** The name of the Word file of a new letter: 'Meeting on Friday' -> 'meeting-on-friday.docx'. */
export function templateName({ id, title }: Pick<LetterRow, 'id' | 'title'>): string {
  const plain = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${plain || id}.docx`;
}

function textOf(value: unknown): string {
  if (value === undefined) return 'Not there';
  const letter = value as LetterType;
  return `${letter.title}\n${letter.about}\nAbout: ${letterAims[letter.for]}`;
}

const labels: Record<string, string> = {
  title: 'name',
  about: 'what it is for',
  for: 'what it is about',
  template: 'Word file',
};

export const lettersKit: PartKit<'letters', LetterFields> = {
  part: 'letters',
  fieldsOf: (letters) => ({ letters }),
  contentOf: ({ letters }) =>
    letters.map((letter) => ({ ...letter, template: letter.template || templateName(letter) })),
  recordOf: (letters) => ({ letters }),
  contentOfRecord: ({ letters }) => letters as LetterType[],
  nameOf: () => 'A letter',
  textOf: (_, value) => textOf(value),
  labelOf(path, { letters }) {
    const [at, field = ''] = path.split('.');
    return `${letters[Number(at)]?.title || 'New letter'}, ${labels[field] ?? field}`;
  },
};
