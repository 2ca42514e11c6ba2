import { council } from '../../../guidance/local/council.ts';
import { contracts } from '../../../guidance/supportFirst/flowSources.ts';
import type { Checklist } from '../councilSettings.ts';
import { norfolkContract } from './exampleSources.ts';
import { sharedItems as shared } from './sharedItems.ts';

export const contractChecklist: Checklist = {
  step: 'contract',
  about:
    'A contract is support in writing. It is voluntary and not legally binding, and cannot be agreed without the parent.',
  items: [
    {
      id: 'school-may',
      text: 'The school is one that can use attendance contracts',
      hint: 'Independent schools and non-maintained special schools cannot.',
      needed: true,
      source: council.document('Stage 2, attendance contract'),
    },
    shared.parentsNamed,
    {
      id: 'offer-to-meet',
      text: 'The parent was offered a meeting to talk about it',
      test: 'offer-to-meet',
      needed: true,
      source: contracts,
    },
    {
      id: 'assessment',
      text: 'What gets in the way is known, from the family and from the pupil',
      test: 'assessment',
      needed: true,
      source: norfolkContract('What a contract holds'),
    },
    {
      id: 'both-sides',
      text: 'It says what the parent will do, and what the school or the council will do',
      needed: true,
      source: contracts,
    },
    {
      id: 'reviewed',
      text: 'It says when it is reviewed, and when it ends',
      needed: true,
      source: norfolkContract('What a contract holds'),
    },
    shared.equality,
  ],
};
