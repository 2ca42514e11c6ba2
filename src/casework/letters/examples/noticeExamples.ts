import { type ExampleLetter, heading, items, text } from './exampleLetter.ts';
import { amounts, duty, figures, ifWrong, talkTo } from './sharedParts.ts';

const stillHere = text(
  'The help that we offered is still there. Tell us if something has changed that we should know about.',
);

/**
 * The notice to improve and its outcome. What a notice has to say stands in the guidance “Working together to improve school
 * attendance”: the record, the duty, support so far and to come, the period, what enough is, and what may follow, early too.
 */
export const noticeExamples: readonly ExampleLetter[] = [
  {
    id: 'notice-to-improve',
    title: 'Notice to improve attendance: {{pupil name}}, {{year group}}',
    parts: [
      text(
        'This is a notice to improve {{pupil first name}}’s attendance at {{school name}}, dated {{notice date}}. It says what has to improve and by when, what help there is, and what may follow if there is not enough improvement.',
      ),
      heading('Attendance so far'),
      ...figures,
      text(
        'From {{10 weeks start}} to {{10 weeks end}}, {{unauthorised in 10 weeks}} sessions were missed without authorisation. When there are 10 or more in 10 school weeks, a penalty notice has to be considered. These are the days:',
      ),
      ...items('{{unauthorised days}}'),
      ifWrong,
      heading('Your duty as a parent'),
      duty,
      text(
        'Each day in school is a day of lessons, of time with friends and of being looked after. What is missed is hard to make up for later.',
      ),
      heading('Support so far'),
      ...items('{{support so far}}'),
      text('We have also been in touch, or tried to be:'),
      ...items('{{contacts so far}}'),
      heading('Support that you can have now'),
      text('{{further support}}'),
      talkTo,
      heading('What has to improve'),
      text(
        'The period is {{period weeks}} school weeks, from {{period start}} to {{period end}}. The improvement is enough if no more than {{most unauthorised}}% of the sessions in that time are missed without authorisation.',
      ),
      text('{{improvement wanted}}'),
      heading('What may follow'),
      text(
        'If there is not enough improvement by {{period end}}, we may ask the council for a penalty notice, or the council may take the matter to court.',
      ),
      ...amounts,
      text(
        'If it becomes clear that there is no improvement, a penalty notice can be asked for before the period ends. We would tell you first.',
      ),
      text('When the period has ended, we will write to you and say what the outcome is.'),
    ],
  },
  {
    id: 'improvement-met',
    title: 'Notice to improve: enough improvement. {{pupil name}}, {{year group}}',
    parts: [
      text(
        'The period of the notice to improve of {{notice date}} ran from {{period start}} to {{period end}}. There has been enough improvement, and the notice ends here.',
      ),
      text('{{period figures}}'),
      text(
        'Thank you for what you and {{pupil first name}} have done. We know that it can be hard work, and we would like it to last.',
      ),
      stillHere,
      talkTo,
    ],
  },
  {
    id: 'improvement-not-met',
    title: 'Notice to improve: not enough improvement. {{pupil name}}, {{year group}}',
    parts: [
      text(
        'The period of the notice to improve of {{notice date}} ran from {{period start}} to {{period end}}. On {{outcome date}} we looked at {{pupil first name}}’s attendance in that time, and there has not been enough improvement.',
      ),
      text(
        '{{period figures}} Enough would have been no more than {{most unauthorised}}%. {{outcome reason}}',
      ),
      ifWrong,
      heading('What happens now'),
      text(
        'We may ask the council for a penalty notice, or the council may take the matter to court. The council decides whether a penalty notice is sent. There is no right of appeal against one.',
      ),
      ...amounts,
      heading('What still helps'),
      text('{{further support}}'),
      stillHere,
      talkTo,
    ],
  },
  {
    id: 'penalty-warning',
    title: 'A penalty notice may be asked for: {{pupil name}}, {{year group}}',
    parts: [
      text(
        'We are writing to tell you that we may ask the council for a penalty notice because of {{pupil first name}}’s absence from school. Nothing has been decided yet.',
      ),
      ...figures,
      text(
        'From {{10 weeks start}} to {{10 weeks end}}, {{unauthorised in 10 weeks}} sessions were missed without authorisation:',
      ),
      ...items('{{unauthorised days}}'),
      ifWrong,
      duty,
      ...amounts,
      heading('What would still help'),
      ...items(
        'If something gets in the way of coming to school, tell us now. We will look with you at what can be done.',
        'If there was a reason for an absence that we do not know, tell us, and send what shows it if you have it.',
        'If {{pupil first name}} comes to school regularly from now on, we take that into account.',
      ),
      text('If we do not hear from you by {{reply by}}, we will decide with what we know.'),
      talkTo,
    ],
  },
];
