import { workingTogether } from '../../../guidance/citations.ts';
import { council } from '../../../guidance/local/council.ts';
import { improveNotice } from '../../../guidance/supportFirst/flowSources.ts';
import type { Checklist } from '../councilSettings.ts';
import { dorsetCode, nottinghamshireNotice } from './exampleSources.ts';
import { sharedItems as shared } from './sharedItems.ts';
import { supportItems } from './supportItems.ts';

const example =
  'A plain example, made from what other councils publish. The checklist that goes with form PN01 is not public: the council puts its own in place of this one.';

export const improvementChecklist: Checklist = {
  step: 'notice-to-improve',
  about:
    'What a notice to improve rests on, and what it has to say. The letter of the council may ask for more.',
  items: [
    shared.schoolAge,
    shared.threshold,
    shared.noUnexplained,
    ...supportItems,
    shared.parentsNamed,
    { ...shared.address, needed: false },
    shared.equality,
    {
      id: 'record-of-absence',
      text: 'It sets out the attendance record and the absences that are offences',
      needed: true,
      source: nottinghamshireNotice('What a notice says'),
    },
    {
      id: 'support-on-offer',
      text: 'It says what support was given, what is still on offer, and whom to ask',
      needed: true,
      source: nottinghamshireNotice('What a notice says'),
    },
    {
      id: 'criteria',
      text: 'It says what enough improvement means in this case',
      hint: `Usually no more than ${council.measures.improvementPercent}% unauthorised absence in the period.`,
      needed: true,
      source: council.document('Legal intervention, notice to improve'),
    },
    {
      id: 'period',
      text: 'It gives the first and the last day of a period of 3 to 6 school weeks',
      needed: true,
      source: improveNotice,
    },
    {
      id: 'warning',
      text: 'It warns clearly of what may follow, and says when that could come early',
      needed: true,
      source: improveNotice,
    },
  ],
};

export const irregularChecklist: Checklist = {
  step: 'penalty-notice',
  about: example,
  items: [
    shared.schoolAge,
    shared.threshold,
    shared.noUnexplained,
    ...supportItems,
    shared.improvementEnded,
    shared.warned,
    shared.noticeLimit,
    shared.parentsNamed,
    shared.whichParent,
    shared.address,
    shared.notInCare,
    shared.certificate,
    shared.records,
    shared.reasons,
    shared.equality,
    shared.noConflict,
    shared.likelyToChange,
    shared.siblings,
  ],
};

export const holidayChecklist: Checklist = {
  step: 'penalty-notice-holiday',
  about: example,
  items: [
    shared.schoolAge,
    shared.threshold,
    {
      id: 'leave-refused',
      text: 'Leave was asked for and refused in writing, or the parent was written to about leave that nobody asked for',
      way: 'holiday',
      test: 'leave-refused',
      needed: true,
      source: dorsetCode('Request form: leave of absence'),
    },
    {
      id: 'code-g',
      text: 'The absence stands in the register as a holiday that was not granted (G)',
      way: 'holiday',
      test: 'coded-holiday',
      needed: true,
      source: workingTogether('Chapter 8, contents of the attendance register'),
    },
    {
      id: 'no-exception',
      text: 'The headteacher looked at the reasons and found nothing exceptional',
      way: 'holiday',
      needed: true,
      source: workingTogether('Leave of absence'),
    },
    {
      id: 'in-time',
      text: 'The request comes soon enough after the return',
      hint: 'How many days count is a setting of the council.',
      way: 'holiday',
      test: 'request-in-time',
      needed: true,
      source: dorsetCode('When to ask for a notice about a holiday'),
    },
    shared.warned,
    shared.noticeLimit,
    shared.parentsNamed,
    shared.whichParent,
    shared.address,
    shared.notInCare,
    shared.certificate,
    shared.equality,
    shared.likelyToChange,
    shared.siblings,
  ],
};
