import type { DataForm, DataSent } from '../cycle/useCycle.ts';

type Answer = DataSent['answer'];

export const passages = [
  { name: 'cohorts', label: 'Cohorts', hint: 'Year groups, SEND, free school meals, moves between schools.' },
  { name: 'timetables', label: 'Part-time timetables', hint: 'What works, and what is late.' },
  { name: 'codes', label: 'Codes', hint: 'What you are not sure about. No pupils’ names.' },
  { name: 'legal', label: 'Legal steps', hint: 'What you have asked for or are thinking of.' },
  { name: 'actions', label: 'Actions from last time', hint: 'What was not done, and why.' },
  {
    name: 'wholeSchool',
    label: 'Whole school',
    hint: 'Who leads on attendance, when the policy is reviewed, training that you need.',
  },
] as const;

export type DataFields = {
  register: Answer['register'];
  listsConfirmed: boolean;
  pupilIds: string[];
} & Record<(typeof passages)[number]['name'], string>;

/** What the form begins with: what was answered before, or that everything held is right. */
export function fieldsOf({ answer }: Pick<DataForm, 'answer'>): DataFields {
  return {
    register: answer?.register ?? 'last-upload',
    listsConfirmed: answer?.listsConfirmed ?? true,
    pupilIds: [...(answer?.pupilIds ?? [])],
    cohorts: answer?.cohorts ?? '',
    timetables: answer?.timetables ?? '',
    codes: answer?.codes ?? '',
    legal: answer?.legal ?? '',
    actions: answer?.actions ?? '',
    wholeSchool: answer?.wholeSchool ?? '',
  };
}

export function answerOf({ register, listsConfirmed, pupilIds, ...texts }: DataFields): Answer {
  const said = Object.entries(texts).filter(([, text]) => text.trim() !== '');
  return { register, listsConfirmed, pupilIds, ...Object.fromEntries(said) };
}

const mostChosen = 60;

export const hasChosen = ({ pupilIds }: Pick<DataFields, 'pupilIds'>, id: string): boolean =>
  pupilIds.includes(id);

/** Puts a pupil in or takes them out; nobody more than can be discussed. */
export const toggled =
  (id: string) =>
  ({ pupilIds }: Pick<DataFields, 'pupilIds'>): Pick<DataFields, 'pupilIds'> => ({
    pupilIds: pupilIds.includes(id)
      ? pupilIds.filter((one) => one !== id)
      : [...pupilIds, id].slice(0, mostChosen),
  });
