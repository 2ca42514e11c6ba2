import type { LegalStep } from '../../../../../src/casework/legal/legalContent.ts';
import { textAt } from './forms/fieldText.ts';
import type { LegalForm } from './forms/legalField.ts';
import type { Rung } from './rungs.ts';

/** A form for what becomes of a step, as it is offered: to write it down, or to correct what was written. */
export type Offered = { form: LegalForm; isRecorded: boolean; title: string };

/** What becomes of a step and can be written down now, or was written down and can be put right or taken back. */
export const followUpsOf = (step: LegalStep, { followUps }: Pick<Rung, 'followUps'>): Offered[] =>
  followUps.flatMap(({ form, fits }) => {
    const isRecorded = form.fields.some(({ path }) => textAt(step, path) !== '');
    return isRecorded || fits(step)
      ? [{ form, isRecorded, title: isRecorded ? (form.change ?? form.title) : form.title }]
      : [];
  });
