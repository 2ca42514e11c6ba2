import type { LegalStep } from '../../../../../src/casework/legal/legalContent.ts';
import { textAt } from './forms/fieldText.ts';
import type { LegalForm } from './forms/legalField.ts';
import type { Rung } from './rungs.ts';

/** A form for what becomes of a step, as it is offered. */
type Offered = {
  form: LegalForm;
  title: string;
  /** It is to be written down, or more of it is: a notice that was issued and not yet received. */
  isDue: boolean;
  /** Something of it is written down, and can be put right or taken back. */
  isRecorded: boolean;
};

/** What becomes of a step and can be written down now, or was written down already. */
export const followUpsOf = (step: LegalStep, { followUps }: Pick<Rung, 'followUps'>): Offered[] =>
  followUps.flatMap(({ form, fits }) => {
    const isDue = fits(step);
    const isRecorded = form.fields.some(({ path }) => textAt(step, path) !== '');
    const title = isDue ? form.title : (form.change ?? form.title);
    return isDue || isRecorded ? [{ form, title, isDue, isRecorded }] : [];
  });
