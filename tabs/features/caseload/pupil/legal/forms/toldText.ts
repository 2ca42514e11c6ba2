import type { LegalStep, LegalStepOf } from '../../../../../../src/casework/legal/legalContent.ts';
import type { LegalFields } from './legalField.ts';

type Improvement = LegalStepOf<'notice-to-improve'>;
type Told = NonNullable<Improvement['outcome']>['told'];

export const toldOn = (parentId: string): string => `told-${parentId}-on`;
export const toldHow = (parentId: string): string => `told-${parentId}-how`;

/** When and how each parent of a notice was told its outcome, as fields. */
export function toldFields(content: LegalStep | undefined): LegalFields {
  if (content?.step !== 'notice-to-improve') return {};
  const told = content.outcome?.told ?? [];
  return Object.fromEntries(
    content.parentIds.flatMap((id) => {
      const found = told.find(({ parentId }) => parentId === id);
      return [
        [toldOn(id), found?.on ?? ''],
        [toldHow(id), found?.how ?? ''],
      ];
    }),
  );
}

/** Those who were told, by what the fields say. */
export const toldOf = (parentIds: readonly string[], written: LegalFields): Told =>
  parentIds.flatMap((parentId) => {
    const on = written[toldOn(parentId)] ?? '';
    const how = (written[toldHow(parentId)] ?? '').trim();
    return on === '' ? [] : [{ parentId, on, ...(how && { how }) }];
  });
