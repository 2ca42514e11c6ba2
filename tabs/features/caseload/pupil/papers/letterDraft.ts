import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import { legalStepTitles } from '../../../../../src/casework/legal/legalStepTitles.ts';
import type { CaseFile, LetterChoice } from '../../../../app/apiTypes.ts';
import { entriesOf } from '../entries/entriesOf.ts';
import { dayOf } from '../legal/stepWords.ts';

/** What is chosen and typed for a letter that is to be made. Empty text: not yet. */
export type LetterFields = {
  typeId: string;
  parentId: string;
  aboutId: string;
  reason: string;
  /** What was typed in for gaps, by the name of the field. */
  fill: Readonly<Record<string, string>>;
};

export const noLetter: LetterFields = { typeId: '', parentId: '', aboutId: '', reason: '', fill: {} };

/** What a letter of a type can be about: plans, or legal steps of its kind to the parent. The newest first. */
export function aboutChoices(
  file: CaseFile,
  choice: Pick<LetterChoice, 'for'> | undefined,
  parentId: string,
): { value: string; label: string }[] {
  if (choice === undefined || choice.for === 'pupil') return [];
  if (choice.for === 'plan')
    return entriesOf(file, 'plan')
      .toSorted((a, b) => b.content.startsOn.localeCompare(a.content.startsOn))
      .map(({ id, content }) => ({
        value: id,
        label: `${content.title}, from ${ukDate(content.startsOn)}`,
      }));
  return entriesOf(file, 'legal')
    .filter(({ content }) => content.step === choice.for && concerns(content, parentId))
    .toSorted((a, b) => dayOf(b.content).localeCompare(dayOf(a.content)))
    .map(({ id, content }) => ({
      value: id,
      label: `${legalStepTitles[content.step]} of ${ukDate(dayOf(content))}`,
    }));
}

type Step = CaseFile['entries'][number] & { kind: 'legal' };

/** Whether a step is about this parent. A supervision order is about the child, and so about each of them. */
function concerns(step: Step['content'], parentId: string): boolean {
  if (parentId === '' || step.step === 'supervision-order') return true;
  return 'parentIds' in step ? step.parentIds.includes(parentId) : step.parentId === parentId;
}

/** Without what it was about, where another letter or parent has been chosen since of which that is none of the choices. */
export const withAbout = (fields: LetterFields, abouts: readonly { value: string }[]): LetterFields =>
  abouts.some(({ value }) => value === fields.aboutId) ? fields : { ...fields, aboutId: '' };

/** What the server is asked for; undefined while something is still to be chosen. */
export function requestOf(fields: LetterFields, choice: Pick<LetterChoice, 'for'> | undefined) {
  const { typeId, parentId, aboutId, reason, fill } = fields;
  const needsAbout = choice !== undefined && choice.for !== 'pupil';
  if (choice === undefined || parentId === '' || (needsAbout && aboutId === '')) return undefined;
  const filled = Object.fromEntries(
    Object.entries(fill).flatMap(([name, text]) => (text.trim() ? [[name, text.trim()]] : [])),
  );
  return {
    typeId,
    parentId,
    ...(needsAbout && { aboutId }),
    ...(reason.trim() && { reason: reason.trim() }),
    ...(Object.keys(filled).length > 0 && { fill: filled }),
  };
}

export type LetterRequest = NonNullable<ReturnType<typeof requestOf>>;
