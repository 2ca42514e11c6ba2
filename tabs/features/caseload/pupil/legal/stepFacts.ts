import { isPlainDate } from '../../../../../src/calendar/plainDate.ts';
import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import type { LegalStep } from '../../../../../src/casework/legal/legalContent.ts';
import type { Parent } from '../../../../../src/casework/profiles/profileContent.ts';
import type { CaseEntryOf } from '../../../../app/apiTypes.ts';
import { textAt } from './forms/fieldText.ts';
import type { LegalField } from './forms/legalField.ts';
import { parentName } from './parentsOf.ts';
import type { Rung } from './rungs.ts';
import { stepWords } from './stepWords.ts';

export type StepFact = { name: string; value: string };

type Known = { parents: readonly Parent[]; steps: readonly CaseEntryOf<'legal'>[] };

/** What a step says, field by field in the order of its forms; what is empty is left out. */
export function stepFacts(step: LegalStep, { form, followUps }: Rung, known: Known): StepFact[] {
  const fields = [form, ...followUps.map((one) => one.form)].flatMap((one) => one.fields);
  const told =
    step.step === 'notice-to-improve'
      ? (step.outcome?.told ?? []).map(({ parentId, on, how }) => ({
          name: `Told to ${parentName(known.parents, parentId)}`,
          value: `${ukDate(on)}${how ? `, ${how}` : ''}`,
        }))
      : [];
  const facts = fields.flatMap((field) => {
    const text = textAt(step, field.path);
    return text === '' ? [] : [{ name: field.label, value: words(text, field, known) }];
  });
  return [...facts, ...told];
}

function words(text: string, { type, options, path }: LegalField, { parents, steps }: Known): string {
  if (type === 'parents')
    return text
      .split(' ')
      .map((id) => parentName(parents, id))
      .join(', ');
  if (type === 'parent') return parentName(parents, text);
  if (type === 'earlier-step') {
    const found = steps.find(({ id }) => id === text);
    return found ? stepWords(found.content) : 'One that was taken out';
  }
  if (isPlainDate(text)) return ukDate(text);
  if (path === 'paid.amount' || path === 'outcome.fine') return `£${text}`;
  return options?.find(({ value }) => value === text)?.label ?? text;
}
