import { workingTogether } from '../citations.ts';
import type { Situation } from './situation.ts';

const medicalEvidence = workingTogether('Pages 86 and 87, medical evidence');

/** Rules on evidence of illness and on appointments. */
export const illnessRules: readonly Situation[] = [
  {
    id: 'illness-no-evidence',
    topic: 'evidence of an illness',
    codes: ['I'],
    needs: [
      ['evidenceAsked'],
      ['code:I', 'ill', 'mentallyUnwell', 'afterDays', 'blanketRule'],
      ['isPolar', 'otherWanted'],
    ],
    unless: [
      'otherPersonIll',
      'holiday',
      'abroad',
      'appointment',
      'code:M',
      'ownAbsence',
      'travelForWork',
      'code:T',
    ],
    verdicts: [
      { has: ['afterDays'], says: 'No' },
      { has: ['blanketRule'], says: 'No' },
      { has: ['illnessDoubted'], says: 'Yes' },
      { says: 'No' },
    ],
    says: "Use I. A parent's message is normally enough. Ask for evidence only where you really and reasonably doubt the illness.",
    because:
      'An appointment card or a prescription will do as well as a letter. Never ask everyone as a rule.',
    sources: [medicalEvidence],
  },
  {
    id: 'mind-as-body',
    topic: 'mental health as illness',
    codes: ['I'],
    needs: [['mentallyUnwell'], ['sameAs', 'ill'], ['isPolar']],
    unless: [
      'illnessDoubted',
      'otherPersonIll',
      'appointment',
      'online',
      'partTimetable',
      'leisure',
      'otherRequest',
      'ownAbsence',
    ],
    verdicts: [{ has: ['leaveRefused'], says: 'No' }, { says: 'Yes' }],
    says: 'Use I if you accept that the pupil was too unwell to attend. A mental health condition counts as illness like any other.',
    because: 'Illness covers mind as well as body. Look at what in school makes attending hard.',
  },
  {
    id: 'sickness-return-due',
    topic: 'the sickness return',
    codes: ['I'],
    needs: [['sicknessReturn'], ['code:I', 'ill', 'absent', 'mentallyUnwell', 'severalDays']],
    verdicts: [{ has: ['moreToCome'], says: 'Yes' }, { has: ['notYetFifteen'], says: 'No' }, { says: 'Yes' }],
    says: 'Make a sickness return to the council as soon as it is likely that a pupil will miss 15 school days through illness, in a row or in all over the year.',
    because: 'You do not have to wait until the 15 days have been missed.',
  },
  {
    id: 'appointment-not-all-day',
    topic: 'the whole day for one appointment',
    codes: ['M'],
    needs: [
      ['appointment', 'code:M', 'interview', 'code:J1'],
      ['allDay', 'asksBoth'],
      ['shortTime', 'mustThey', 'schoolLife'],
      ['isPolar'],
    ],
    unless: ['ill', 'otherAppointment', 'code:/', 'code:\\', 'code:U', 'comparison'],
    aboutNamed: true,
    verdicts: [{ says: 'No' }],
    says: 'Use it only for a session that the pupil missed because of the appointment. They should miss as little as possible and come back afterwards.',
    because:
      'Each session is recorded on its own facts. If the pupil could have come for the other session and did not, that one needs its own reason.',
  },
  {
    id: 'parents-word',
    topic: "a parent's word for an illness",
    codes: ['I'],
    needs: [['parentsWord'], ['ill', 'code:I', 'mentallyUnwell'], ['isPolar', 'otherWanted']],
    unless: ['travelForWork', 'illnessDoubted'],
    verdicts: [{ says: 'Yes' }],
    says: "A parent's message is normally enough. Ask for evidence only where you really and reasonably doubt the illness.",
    because:
      'An appointment card or a prescription will do as well as a letter. Never ask everyone as a rule.',
    sources: [medicalEvidence],
  },
];
