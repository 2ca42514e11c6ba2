import type { LegalContext } from '../../../../../../src/casework/legal/legalContext.ts';
import { countsToLimit } from '../../../../../../src/casework/legal/noticeState.ts';
import type { CaseFile } from '../../../../../app/apiTypes.ts';
import { entriesOf } from '../../entries/entriesOf.ts';

/** What a step of this case is read against, as far as the case knows: the server knows of other schools besides. */
export function legalContextOf(file: CaseFile, stepId: string | undefined): LegalContext {
  const others = entriesOf(file, 'legal').filter(({ id }) => id !== stepId);
  return {
    today: file.today,
    id: stepId,
    others,
    otherNotices: (parentId) =>
      others.flatMap(({ id, content }) =>
        content.step === 'penalty-notice' && content.parentId === parentId && countsToLimit(content)
          ? [{ id, issuedOn: content.issuedOn }]
          : [],
      ),
    calendar: file.calendar,
  };
}
