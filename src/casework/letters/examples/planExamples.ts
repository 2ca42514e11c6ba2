import { type ExampleLetter, heading, items, text } from './exampleLetter.ts';
import { figures, talkTo } from './sharedParts.ts';

/** Letters about a plan, and about an attendance contract. */
export const planExamples: readonly ExampleLetter[] = [
  {
    id: 'plan-agreed',
    title: '{{pupil name}}, {{year group}}: the plan that we agreed',
    parts: [
      text(
        'Thank you for working on this plan with us. It runs from {{plan start}} to {{plan end}}. {{lead name}} looks after it in school.',
      ),
      heading('What we aim at'),
      text('{{plan target}}'),
      heading('What gets in the way'),
      ...items('{{barriers}}'),
      heading('Who does what'),
      ...items('{{plan actions}}'),
      heading('How we look at it'),
      text(
        'We look at the plan with you halfway, on {{plan halfway review}}, and at the end, on {{plan end}}. If something does not help, we change it: you need not wait until then to tell us.',
      ),
      talkTo,
    ],
  },
  {
    id: 'plan-review',
    title: '{{pupil name}}, {{year group}}: the review of the plan',
    parts: [
      text('We looked at the plan on {{review date}}. This is what was found.'),
      ...figures,
      text('{{review outcome}}'),
      heading('What has helped'),
      text('{{review worked}}'),
      heading('What has not helped yet'),
      text('{{review not worked}}'),
      heading('What happens now'),
      text('{{next step}}'),
      text(
        'If you see it differently, or if something has changed, tell us. What you tell us goes into the plan.',
      ),
      talkTo,
    ],
  },
  {
    id: 'contract-offer',
    title: '{{pupil name}}, {{year group}}: the offer of an attendance contract',
    parts: [
      text(
        'We would like to offer you an attendance contract. It is an agreement in writing between you and us about how to help {{pupil first name}} come to school.',
      ),
      heading('What a contract is'),
      ...items(
        'You choose whether to make one. It is not a punishment, and the law does not force anybody to keep it.',
        'It says what you will do, and what the school and others will do to help.',
        'It says when we look at it together and when it ends.',
        'We can only agree it with you there. Each parent can have their own.',
      ),
      ...figures,
      heading('What we suggest'),
      text('What we would do: {{contract school will}}'),
      text('What we would ask of you: {{contract parent will}}'),
      text('We would look at it together on {{contract review}}, and it would end on {{contract end}}.'),
      heading('A meeting about it'),
      ...items('Day: {{contract meeting date}}', 'Time: {{meeting time}}', 'Place: {{meeting place}}'),
      text(
        'Nothing is settled yet: you can change what it says. If you would rather not have a contract, tell us and we will talk about what else could help.',
      ),
      talkTo,
    ],
  },
];
