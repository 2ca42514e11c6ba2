import type { LegalStep, LegalStepName } from '../../../../../../src/casework/legal/legalContent.ts';
import type { CaseFile } from '../../../../../app/apiTypes.ts';
import { contentOf, fieldsOf } from './fieldText.ts';
import type { LegalFields, LegalForm } from './legalField.ts';
import { toldFields, toldOf } from './toldText.ts';

/** The fields of a form for a step that is there, or for a new one. What is not known begins with what the form proposes. */
export function stepFields(content: LegalStep | undefined, form: LegalForm, file: CaseFile): LegalFields {
  const known = fieldsOf(content, form.fields);
  const proposed = form.start?.(file) ?? {};
  const started = Object.fromEntries(
    Object.entries(known).map(([name, text]) => [name, text || (proposed[name] ?? '')]),
  );
  return { ...started, ...(form.asksTold ? toldFields(content) : {}) };
}

/** What of a step does not come from a field. */
export type Fixed = { step: LegalStepName; path?: 'irregular' | 'holiday' | undefined };

/** What the fields say of a step; `before` holds what the form does not ask for. The schema decides whether it can be saved. */
export function stepContent(
  before: LegalStep | undefined,
  written: LegalFields,
  { form, fixed }: { form: LegalForm; fixed: Fixed },
): Record<string, unknown> {
  const start = before ?? { step: fixed.step, ...(fixed.path && { path: fixed.path }) };
  const content = contentOf({ ...start }, written, form.fields);
  const { outcome } = content;
  if (form.asksTold && before?.step === 'notice-to-improve' && outcome !== undefined)
    return { ...content, outcome: { ...outcome, told: toldOf(before.parentIds, written) } };
  return content;
}
