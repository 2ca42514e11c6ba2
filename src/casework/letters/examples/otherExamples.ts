import { type ExampleLetter, heading, items, text } from './exampleLetter.ts';
import { amounts, talkTo } from './sharedParts.ts';

/** A card that is left at a visit, and the answer to a request for leave. */
export const otherExamples: readonly ExampleLetter[] = [
  {
    id: 'safe-and-well-card',
    title: 'We called to see you',
    parts: [
      text(
        'We came to see you on {{visit date}} at {{visit time}} and did not find you at home. We would like to know that everyone is well.',
      ),
      text('Call {{contact name}} on {{contact telephone}} by {{reply by}}.'),
      text('If we do not hear from you, we will come again.'),
    ],
  },
  {
    id: 'leave-refused',
    title: 'Leave in term time: {{pupil name}}, {{year group}}',
    parts: [
      text(
        'On {{leave asked on}} you asked for leave for {{pupil first name}} from {{leave start}} to {{leave end}}. The leave has not been granted.',
      ),
      text('The reason: {{leave reason}}'),
      text(
        'A school can grant leave in term time only in the circumstances that the law allows, and only before it is taken. If there is something about your request that we did not know, tell us before {{leave start}} and we will look at it again.',
      ),
      heading('If the leave is taken all the same'),
      ...items(
        'The absence is recorded as unauthorised.',
        'A school day has 2 sessions. If {{pupil first name}} misses 10 or more without authorisation in 10 school weeks, we have to consider whether to ask the council for a penalty notice.',
        'For a holiday, a penalty notice can follow without a notice to improve before it.',
      ),
      ...amounts,
      talkTo,
    ],
  },
];
