import { type ExampleLetter, heading, items, text } from './exampleLetter.ts';
import { figures, ifWrong, meeting, talkTo } from './sharedParts.ts';

/** Letters that offer help, and ask for a conversation. */
export const supportExamples: readonly ExampleLetter[] = [
  {
    id: 'attendance-concern',
    title: '{{pupil name}}, {{year group}}: attendance',
    parts: [
      text(
        'We are writing because {{pupil first name}} has missed a good deal of school, and we would like to help.',
      ),
      ...figures,
      text('The absence by reason:'),
      ...items('{{absence by reason}}'),
      ifWrong,
      heading('What we would like to know'),
      text(
        'There can be many reasons why a child misses school. If something makes it hard for {{pupil first name}} to come, at home, at school or on the way, we want to hear about it. We will agree with you what could help.',
      ),
      talkTo,
      text('We will look at {{pupil first name}}’s attendance again with you and tell you what we see.'),
    ],
  },
  {
    id: 'meeting-invitation',
    title: '{{pupil name}}, {{year group}}: an invitation to meet',
    parts: [
      text(
        'We would like to talk with you about how {{pupil first name}} can come to school more often, and about what gets in the way.',
      ),
      ...figures,
      ...meeting,
      heading('What we will talk about'),
      ...items(
        'What makes it hard for {{pupil first name}} to come to school',
        'What {{pupil first name}} and you would like to be different',
        'What the school and other services can do to help, and who does it by when',
      ),
      text('{{pupil first name}} can be there for all of it or for a part.'),
      talkTo,
    ],
  },
  {
    id: 'second-invitation',
    title: '{{pupil name}}, {{year group}}: a second invitation to meet',
    parts: [
      text(
        'We asked you to meet us on {{missed meeting date}}. That meeting did not take place, and we would like to offer you another.',
      ),
      ...figures,
      ...meeting,
      text('We have tried to reach you before. If there is a way or a time that suits you better, tell us:'),
      ...items('{{contacts so far}}'),
      text(
        'It matters to us to hear what you and {{pupil first name}} think. If we do not hear from you by {{reply by}}, we will go on with what we can do in school, and we will write to you about what comes next.',
      ),
      talkTo,
    ],
  },
];
