import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import type { LegalStepOf } from '../../../../../src/casework/legal/legalContent.ts';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import { entriesOf } from '../entries/entriesOf.ts';
import type { ToDo } from './whatNext.ts';

type Improvement = LegalStepOf<'notice-to-improve'>;

const isTold = ({ parentIds, outcome }: Improvement): boolean =>
  outcome?.result === 'withdrawn' ||
  parentIds.every((id) => outcome?.told.some(({ parentId }) => parentId === id));

/**
 * A penalty notice to one of its parents that was asked for after it, or names it, is what followed. One about a holiday has a path
 * of its own, and one that was declined leaves everything as it was.
 */
const isFollowed = (id: string, { parentIds, outcome }: Improvement, file: CaseFile): boolean =>
  entriesOf(file, 'legal').some(
    ({ content }) =>
      content.step === 'penalty-notice' &&
      content.path === 'irregular' &&
      !content.declined &&
      parentIds.includes(content.parentId) &&
      (content.improvementId === id || content.requestedOn >= (outcome?.on ?? '')),
  );

function textOf(id: string, notice: Improvement, file: CaseFile): string | undefined {
  const { issuedOn, endsOn, outcome } = notice;
  const which = `the notice to improve of ${ukDate(issuedOn)}`;
  if (!outcome)
    return endsOn < file.today
      ? `Say how ${which} ended: its period was over on ${ukDate(endsOn)}.`
      : undefined;
  if (!isTold(notice)) return `Tell the parent how ${which} ended.`;
  if (outcome.result === 'not-improved' && !isFollowed(id, notice, file))
    return `Attendance did not improve in the period of ${which}. Check what is there before anybody asks for a penalty notice.`;
  return undefined;
}

/** What notices to improve leave to do once their period is over. */
export const improvementToDo = (file: CaseFile): ToDo[] =>
  entriesOf(file, 'legal').flatMap(({ id, content }) => {
    const text = content.step === 'notice-to-improve' ? textOf(id, content, file) : undefined;
    return text === undefined ? [] : [{ key: `improvement ${id}`, text, part: 'legal' }];
  });
