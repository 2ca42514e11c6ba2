import { schoolDaysBetween } from '../../../../../src/calendar/schoolDays.ts';
import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import { amount } from '../../../../parts/amount.ts';
import type { CasePartName } from '../casePath.ts';
import { profileOf } from '../entries/profileOf.ts';
import { attentionFor } from '../figures/attention.ts';
import { improvementToDo } from './improvementToDo.ts';

/** Something to do about a pupil, and where: another part of the case, or a section of the overview by its id. */
export type ToDo = { key: string; text: string; part?: CasePartName; section?: string };

type Figures = Parameters<typeof attentionFor>[0];

/** School days before a review or a check, from which it stands among what is to be done. */
const soonDays = 5;

/** What a case asks somebody to do, the most urgent first. `figures`: as the register that stands has the pupil, where it does. */
export function whatNext(file: CaseFile, figures: Figures | undefined): ToDo[] {
  return [
    ...checkToDo(file),
    ...improvementToDo(file),
    ...planToDo(file),
    ...figuresToDo(figures),
    ...profileToDo(file),
  ];
}

function isSoon({ today, calendar }: CaseFile, dueOn: string): boolean {
  return dueOn <= today || (calendar !== undefined && schoolDaysBetween(today, dueOn, calendar) <= soonDays);
}

function checkToDo(file: CaseFile): ToDo[] {
  const { check } = file.state;
  if (!check || !isSoon(file, check.dueOn)) return [];
  const when = check.overdue ? 'was due' : 'is due';
  const text = `Make sure that somebody sees the pupil: a safe-and-well check ${when} by ${ukDate(check.dueOn)}.`;
  return [{ key: 'check', text, part: 'contacts' }];
}

function planToDo(file: CaseFile): ToDo[] {
  const { plan, actions, stage } = file.state;
  const found: ToDo[] = [];
  if (plan && isSoon(file, plan.review.dueOn)) {
    const which = plan.review.which === 'mid' ? 'halfway' : 'at its end';
    const when = plan.review.overdue ? 'was due' : 'is due';
    const text = `Review the plan ${which}: that ${when} on ${ukDate(plan.review.dueOn)}.`;
    found.push({ key: 'review', text, part: 'plan' });
  }
  if (actions.overdue > 0) {
    const text = `Look at ${amount(actions.overdue, 'action')} whose day has passed.`;
    found.push({ key: 'actions', text, part: 'plan' });
  }
  if (!plan && stage.number > 1)
    found.push({
      key: 'plan',
      text: `Start a plan: the pupil is in stage ${stage.number}, and no plan is open.`,
      part: 'plan',
    });
  return found;
}

function figuresToDo(figures: Figures | undefined): ToDo[] {
  if (!figures) return [];
  return attentionFor(figures)
    .filter(({ kind }) => kind === 'unexplained' || kind === 'threshold' || kind === 'near')
    .map(({ kind, text }) => ({ key: kind, text, part: kind === 'threshold' ? 'legal' : 'figures' }));
}

function profileToDo(file: CaseFile): ToDo[] {
  const { barriers, parents, support } = profileOf(file);
  const { lead, stage } = file.state;
  if (stage.number === 1) return [];
  return [
    lead === undefined && { key: 'lead', text: 'Name a lead practitioner in school.', section: 'lead' },
    barriers.length === 0 && {
      key: 'barriers',
      text: 'Find out what gets in the way, with the pupil and the family, and write it down.',
      section: 'barriers',
    },
    barriers.length > 0 &&
      support.length === 0 && {
        key: 'support',
        text: 'Choose an approach that fits what gets in the way.',
        section: 'suggested',
      },
    parents.length === 0 && {
      key: 'parents',
      text: 'Write down the parents and carers.',
      section: 'parents',
    },
  ].filter((item) => item !== false);
}
