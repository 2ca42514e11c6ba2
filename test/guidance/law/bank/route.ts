import type { LawQuestions } from './lawQuestions.ts';

/** Not to be answered, but with the way to people who can. */
export const routeBank: readonly LawQuestions[] = [
  {
    id: 'bcp-my-support-worker',
    ask: [
      'who is our ASW',
      'what is the name of my attendance support worker',
      'who is the ASW for a primary in Poole',
      'whos my asw',
    ],
  },
  {
    id: 'bcp-names-of-staff',
    ask: [
      'what is the name of the senior inclusion officer',
      'who is the legal officer',
      'who are the legal officers',
      'who is head of the virtual school',
      'name of the reintegration officer please',
    ],
  },
  {
    id: 'bcp-next-drop-in',
    ask: ['when is the next drop-in', 'date of the next drop in', 'is there a drop in this week'],
  },
  {
    id: 'bcp-next-forum',
    ask: ['when is the next attendance forum', 'what date is the next forum', 'forum dates for this term'],
  },
  {
    id: 'bcp-next-support-meeting',
    ask: ['when is our next TSM', 'date of our next targeting support meeting'],
  },
  { id: 'bcp-next-newsletter', ask: ['when is the next newsletter due'] },
  {
    id: 'bcp-legal-intervention-decisions',
    ask: [
      'should we prosecute this family',
      'do you think we should fine this mum',
      'will the court find them guilty',
      'should I issue a PN to this parent',
      'do you think he will pay the fine',
      'what are the chances of winning in court',
    ],
  },
];
