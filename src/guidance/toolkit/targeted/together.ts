import type { ApproachContent } from '../approach.ts';
import { guidance, mentalHealthDuties } from '../readings.ts';
import { stageOne } from '../stageOne/stageOne.ts';
import { stageThree, stageTwo } from './places.ts';

/** Agreeing what to do with the family and with others. */
export const together: readonly ApproachContent[] = [
  {
    id: 'working-with-partners',
    title: 'Sharing information and working with partners',
    summary:
      'When absence could become persistent or severe, do not work alone. Share what others need to know, and act together.',
    barriers: ['family', 'safeguarding', 'disadvantage', 'youngCarer'],
    parts: {
      whatToDo: [
        'Work with other schools nearby and with community groups.',
        'Send the council its returns. Where it helps the pupil, work with other partners and with your linked Attendance Support Worker.',
        'Sign up to share attendance data electronically.',
        'Tell the social worker or the youth justice worker of a pupil, or both, about absence that nobody has explained.',
      ],
      who: ['The Senior Attendance Champion and the designated safeguarding lead.'],
    },
    related: ['team-around', 'support-team', 'virtual-school'],
    at: [
      { ...stageTwo, adds: ['Start when absence could become persistent, not once it has.'] },
      {
        ...stageThree,
        adds: [
          'Go on for as long as absence is persistent or severe, and put attendance into the wider plan of every partner.',
        ],
      },
    ],
  },
  {
    id: 'team-around',
    title: 'Team around the family or child meetings',
    summary:
      'Bring the family and the professionals who know them to one table. Find the barriers, and agree together what comes next.',
    barriers: ['family', 'safeguarding', 'youngCarer', 'bereavement', 'engagement', 'medical'],
    parts: {
      whatToDo: [
        'Invite the family and the people from the agencies that matter to them.',
        'Name the barriers together, and agree the next joint steps.',
        'Afterwards, refer the pupil or members of the family to specialist services, where one can help with a barrier that you found.',
      ],
      who: [
        'A lead professional arranges it: usually a member of school staff, unless someone else is better placed.',
      ],
      record: ['The steps agreed, who takes each one, and by when.'],
    },
    related: ['working-with-partners', 'early-help', 'attendance-contract'],
    at: [
      { ...stageTwo, adds: ['Hold the first meeting early, while the barriers are still small.'] },
      { ...stageThree, adds: ['Meet again to see what has worked, and refer on for barriers that remain.'] },
    ],
  },
  {
    id: 'attendance-contract',
    title: 'Attendance contract',
    summary:
      'A formal written agreement between a parent or carer and the school or the council about irregular attendance. It offers support, and another way than prosecution.',
    barriers: ['engagement', 'family', 'lateness'],
    parts: {
      whatToDo: [
        'Offer one where early help on a voluntary plan did not work, or would not fit. It is a more formal way to get a family to take up support.',
        'Explain that it does not bind anyone in law, and that it is not a punishment.',
        'Agree it together. No parent or carer can be made to sign, and it cannot be agreed without them.',
        'It can be about attendance at school or at alternative provision.',
        'Always explore it before an education supervision order or a prosecution. There is no duty to offer one, and it does not fit every case.',
      ],
      who: [
        'The school or the council, with the parent or carer.',
        'Independent schools and non-maintained special schools cannot make one.',
      ],
      record: ['What each side will do, and when you look at it again. If you do not offer one, why not.'],
    },
    readings: [guidance('pages 48 to 50')],
    related: ['team-around', 'sufficient-support', 'supervision-order'],
    at: [
      { ...stageOne, adds: ['Know how a contract works, so that you can offer it early as help.'] },
      {
        ...stageTwo,
        adds: [
          'Offer it where early help has not been enough, and set dates on which you look at it together.',
        ],
      },
      { ...stageThree, adds: ['Show that you explored it, before you ask for any further legal step.'] },
    ],
  },
  {
    id: 'medical-evidence',
    title: 'Medical and additional evidence',
    summary:
      'Do not make a habit of asking for medical evidence. Ask where you have a true and reasonable doubt that a pupil was ill.',
    barriers: ['medical', 'anxiety', 'engagement'],
    parts: {
      whatToDo: [
        'Start from what you know: past absence, how the pupil seemed in school, an illness that is going round. Where that is enough, do not ask.',
        'Where reasons give you concern, explain that evidence helps the school to decide whether an absence could be avoided. Without it, the absence is likely to be unauthorised.',
        'Do the same where you run a staged attendance process.',
        'Accept many kinds of evidence: a text, email, card or letter about a GP appointment, a prescription, or a compliment slip from the GP.',
        'Ask too where evidence would help everyone to understand the barriers, as part of a wider plan.',
        'Use what you receive to choose the right code.',
        'For absence that has to do with mental health, follow the national guidance on such requests.',
      ],
      who: ['Attendance staff. The school nursing team can help.'],
      record: [
        'What you saw and when, and the code that it supports. Do not keep more about health than you need.',
      ],
    },
    readings: [guidance('pages 86 to 87; page 24 on codes'), mentalHealthDuties('page 10')],
    related: ['school-nursing', 'appointment-evidence', 'mental-health'],
    at: [
      { ...stageTwo, adds: ['Ask where you doubt the reasons given, and tell the family why it helps.'] },
      {
        ...stageThree,
        adds: ["Use evidence for the pupil's wider plan, with the health services that know the pupil."],
      },
    ],
  },
];
