import type { LegalStep } from '../../../../../../src/casework/legal/legalContent.ts';
import type { CaseFile } from '../../../../../app/apiTypes.ts';
import type { Option } from '../../../../../parts/form/bound.ts';

/** Fields of a legal step as they are typed, by name. Several parents are their ids with spaces between. */
export type LegalFields = Readonly<Record<string, string>>;

/** One field of a form: where it stands in the content, and how it is asked for. */
export type LegalField = {
  /** Of the content: 'outcome.on'. */
  path: string;
  label: string;
  type: 'date' | 'line' | 'long' | 'number' | 'choice' | 'parent' | 'parents' | 'earlier-step';
  hint?: string;
  required?: boolean;
  options?: readonly Option[];
  /** What is chosen is kept as a number. */
  isNumber?: boolean;
  /** Which of the pupil's earlier legal steps can be chosen. */
  among?: (step: LegalStep, fields: LegalFields) => boolean;
  /** Whether it is asked for; it always is where this is left out. */
  shownIf?: (fields: LegalFields) => boolean;
};

/** A form for a legal step, or for what becomes of one. */
export type LegalForm = {
  /** Tells the forms of a step apart: 'request', 'outcome'. */
  name: string;
  /** On the button that opens it, and above the form: 'Record the outcome'. */
  title: string;
  /** The same once it is written down: 'Change the outcome'. */
  change?: string;
  /** On the button that saves it. */
  save: string;
  /** Once it is saved. */
  saved: string;
  fields: readonly LegalField[];
  /** What stands in the fields of a form that has just been opened, beside what is known. By name. */
  start?: (file: CaseFile) => LegalFields;
  /** What is worked out from the fields is shown after this one: see FormExtras. */
  extrasAfter?: string;
  /** What follows from a change of other fields, as long as the person has written nothing else there. */
  derive?: (fields: LegalFields, file: CaseFile) => LegalFields;
  /** Asks besides when each parent was told the outcome of a notice to improve. */
  asksTold?: boolean;
  /** Only the council says this: a court, or its officers, decide. */
  council?: boolean;
};

/** The name of the field at a path: names of fields hold no dots. */
export const nameOfPath = (path: string): string => path.replaceAll('.', '-');
