import type { ApproachContent } from '../approach.ts';
import { guidance } from '../readings.ts';
import { stageOne } from '../stageOne/stageOne.ts';
import { legalThree, legalTwo } from './places.ts';

/** Support, and the last chance to take it up. */
export const beforeTheLaw: readonly ApproachContent[] = [
  {
    id: 'sufficient-support',
    title: 'Sufficient support',
    summary:
      'Before you think of a legal step, be sure that you offered enough support, and that you can show it.',
    barriers: ['engagement', 'family'],
    parts: {
      whatToDo: [
        'If the family did not engage: make at least two attempts to talk about the barriers and to agree actions and support. At least one offers a meeting, which can be by telephone or online.',
        'That counts where parents or carers said no, did not answer and had no good reason, or took part without moving things on.',
        'If they engaged but attendance did not improve for good: work through an assessment with the family, to understand the absence fully. It can be an Early Help assessment, such as the screening wheel, a school refusal scale or an EBSA screening.',
        'Then complete at least one full cycle of assess, plan, do, review. Give the in-school support of stage 2, and bring in other agencies for a joint plan.',
        'If there was an earlier legal step, a penalty notice included: offer a follow-up meeting. Leave in term time that was not authorised is the exception.',
      ],
      who: ['The school, with the agencies that it has involved.'],
      howOften: ['Before each legal step.'],
      record: ['Dates of attempts and meetings, the assessment, the plan, its review, and who was involved.'],
    },
    readings: [guidance('the flowchart on support before legal intervention')],
    related: ['notice-to-improve', 'attendance-contract', 'targeted-communication'],
    at: [legalThree],
  },
  {
    id: 'notice-to-improve',
    title: 'Notice to improve',
    summary:
      'The last chance for parents and carers to take up support and turn attendance round. If it does not help, a penalty notice can follow.',
    barriers: ['engagement', 'lateness'],
    parts: {
      whatToDo: [
        'Send one, as a rule, where the national threshold is met, support fits, and offers were not taken up or did not work.',
        'State clearly in the notice what improvement means. The criteria can differ from case to case.',
        'Set a period of 3 to 6 school weeks. It can run across holidays, the summer included.',
        'Review attendance at the end, and tell the parent or carer the outcome. Say whether a penalty notice follows.',
        'If it is clear that attendance is not improving, a penalty notice can come before the period ends. Inform the parent or carer first.',
        "Follow the code of conduct of the council in whose area the pupil's school lies.",
      ],
      who: [
        'Normally the school where the pupil is on roll.',
        'The council, where it is better placed: for example with alternative provision that it arranged.',
        'Whoever issued the notice reviews it.',
      ],
      howOften: [
        'Once the threshold is met and support has been tried.',
        'It is not needed where support does not fit. An authorised officer can leave it out in any case. One reason: the parent has had one for a similar offence, and another would change nothing.',
      ],
      record: ['The notice with its dates and criteria, the support offered, and the outcome.'],
    },
    readings: [guidance('pages 58 to 59')],
    related: ['sufficient-support', 'penalty-notice', 'attendance-contract'],
    at: [
      {
        ...stageOne,
        adds: ['Know the rules and have a template at hand. Prevention and support come first.'],
      },
      { ...legalTwo, adds: ['Use it where early help was offered and not taken up, or did not work.'] },
      {
        ...legalThree,
        adds: ['Check that support was sufficient. Then use the notice as the last step before a penalty.'],
      },
    ],
  },
];
