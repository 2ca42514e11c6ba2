import { childrenAct1989, educationAct1996, educationActAt } from '../../../guidance/citations.ts';
import { council } from '../../../guidance/local/council.ts';
import { orders, prosecution } from '../../../guidance/supportFirst/flowSources.ts';
import type { Checklist } from '../councilSettings.ts';
import { gloucestershireRequest, norfolkPack } from './exampleSources.ts';
import { sharedItems as shared } from './sharedItems.ts';
import { supportItems } from './supportItems.ts';

const example =
  'A plain example, made from what other councils publish. The legal handbook of the council is not public: the council puts its own list in place of this one.';

export const orderChecklist: Checklist = {
  step: 'supervision-order',
  about: example,
  items: [
    shared.schoolAge,
    {
      ...shared.notInCare,
      hint: 'An order cannot be made for a child in care.',
      source: childrenAct1989('Section 36(6)'),
    },
    ...supportItems,
    shared.contractTried,
    {
      id: 'benefit',
      text: 'It is clear how an order would help the pupil and the parent',
      needed: true,
      source: orders,
    },
    {
      id: 'safeguarding',
      text: 'Where there are safeguarding concerns, the designated safeguarding lead and social care agree that an order fits better than their plan',
      needed: true,
      source: orders,
    },
    {
      id: 'support-worker',
      text: 'It was talked through with the linked Attendance Support Worker',
      needed: true,
      source: council.document('Legal intervention, education supervision orders'),
    },
    shared.parentsNamed,
    shared.equality,
  ],
};

export const prosecutionChecklist: Checklist = {
  step: 'prosecution',
  about: `${example} Only the council can take a parent to court, and it decides.`,
  items: [
    shared.schoolAge,
    shared.noUnexplained,
    ...supportItems,
    { ...shared.improvementEnded, needed: false },
    {
      id: 'notice-not-paid',
      text: 'A penalty notice was not paid in 28 days, or no notice could or should be sent',
      needed: true,
      source: prosecution,
    },
    { ...shared.contractTried, needed: false },
    {
      id: 'order-considered',
      text: 'The council has fully considered an education supervision order',
      test: 'order-considered',
      needed: true,
      source: educationAct1996(447),
    },
    shared.warned,
    shared.parentsNamed,
    shared.address,
    shared.certificate,
    {
      id: 'register-changes',
      text: 'There is a record of changes that were made to the register later',
      needed: true,
      source: gloucestershireRequest('Documents: the register'),
    },
    {
      id: 'statement',
      text: 'A witness statement with its exhibits is ready',
      needed: true,
      source: norfolkPack('What the pack holds'),
    },
    shared.records,
    shared.reasons,
    shared.equality,
    {
      id: 'last-resort',
      text: 'Other ways have failed, or would not have fitted this case',
      needed: true,
      source: prosecution,
    },
  ],
};

export const parentingChecklist: Checklist = {
  step: 'parenting-order',
  about: 'A court makes this order after a conviction. The parent does not have to agree.',
  items: [
    {
      id: 'convicted',
      text: 'A court has convicted the parent over attendance',
      test: 'convicted',
      needed: true,
      source: educationActAt('444', 'Section 444, and page 55 of Working together (August 2024)'),
    },
    {
      id: 'compulsion',
      text: 'The parent has not taken up support, and having to would help to change what they do',
      needed: true,
      source: council.document('Legal intervention, parenting orders'),
    },
    shared.parentsNamed,
  ],
};
