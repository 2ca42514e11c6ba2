import type { ApproachContent } from '../approach.ts';
import { alternativeProvision, homeEducation } from '../readings.ts';
import { externalInterventions } from './places.ts';

/** Whom to tell and whom to ask, when a school cannot solve it alone. */
export const referrals: readonly ApproachContent[] = [
  {
    id: 'safeguarding-referral',
    title: 'Safeguarding referral',
    summary:
      'Treat absence that nobody reported as a safeguarding concern. Follow your own policies first, and refer where a child may be at risk.',
    barriers: ['safeguarding', 'family'],
    parts: {
      whatToDo: [
        'Follow your safeguarding and attendance policies.',
        'Tell the social worker of a pupil in social care about concerns over attendance. Tell the youth justice service or foster carers too, where that fits.',
        "Use the council's safeguarding hub. It is the one way in to children's social care and early help, for the public and for professionals.",
        'Ask for advice without names when you are not sure.',
      ],
      who: ['The designated safeguarding lead.'],
      howOften: ['Straight away.'],
      record: ['What you saw, what you did, and when, as your safeguarding policy asks.'],
    },
    related: ['welfare-calls', 'early-help', 'missing-education'],
    at: [externalInterventions],
  },
  {
    id: 'early-help',
    title: 'Early Help referral',
    summary:
      'Ask for help at the right time, before things reach a crisis. Early Help builds on what a family can do for itself.',
    barriers: ['family', 'youngCarer', 'bereavement', 'disadvantage', 'engagement'],
    parts: {
      whatToDo: [
        "Refer where a family's needs go past what school can meet.",
        "Build on the family's own skills, so that it can stand on its own feet.",
        'Contact a Family Hub in the community for information, guidance and what there is for a family.',
      ],
      who: ['A lead professional, with the family.'],
    },
    related: ['family-support', 'team-around', 'safeguarding-referral'],
    at: [externalInterventions],
  },
  {
    id: 'pupil-referral',
    title: 'School Inclusion Service pupil referral form',
    summary:
      'One form asks the School Inclusion Service for help. The service then decides which of its teams fits best.',
    barriers: ['send', 'behaviour', 'anxiety', 'family', 'engagement'],
    parts: {
      whatToDo: [
        'Run one full cycle of assess, plan, do, review first. The service is likely to ask for it.',
        'Ask the service for the form.',
        'Sum up your concerns, and the support and interventions so far.',
        'Add an assessment of needs, and a summary of attendance and behaviour.',
        'Put in the voice of the pupil and of the family. It matters.',
      ],
      who: ['The school, with the pupil and the family.'],
      record: ['A copy of the form, and which team takes it up.'],
    },
    related: ['support-team', 'alternative-provision', 'sufficient-support'],
    at: [externalInterventions],
  },
  {
    id: 'home-education',
    title: 'Elective Home Education (EHE) Team',
    summary:
      'When a parent or carer says that they will take a pupil off roll to educate them at home, tell the team.',
    barriers: ['engagement', 'safeguarding', 'send'],
    parts: {
      whatToDo: [
        "Notify the council's Elective Home Education team. You must do so.",
        'Follow your safeguarding procedures if you have any concern.',
      ],
      who: ['The headteacher or the attendance lead.'],
      howOften: ['As soon as a parent or carer says so.'],
    },
    readings: [homeEducation],
    related: ['missing-education', 'safeguarding-referral', 'registers'],
    at: [externalInterventions],
  },
  {
    id: 'missing-education',
    title: 'Children Missing Education (CME) Team',
    summary:
      'Contact the team, and report the pupil, when a pupil of statutory school age becomes missing from education.',
    barriers: ['safeguarding', 'transition', 'engagement'],
    parts: {
      whatToDo: [
        'Write to the team.',
        'Report the pupil through the online portal.',
        'Follow your safeguarding procedures.',
      ],
      who: ['The attendance lead, with the designated safeguarding lead.'],
      record: ['What you did to find the pupil, and when you reported it.'],
    },
    related: ['safeguarding-referral', 'welfare-calls', 'home-education'],
    at: [externalInterventions],
  },
  {
    id: 'alternative-provision',
    title: 'Alternative Provision (AP) Team',
    summary:
      "Where needs and barriers are this pupil's own, think about whether alternative provision is right.",
    barriers: ['behaviour', 'send', 'anxiety', 'medical'],
    parts: {
      whatToDo: [
        'Consider other support as well: mentoring, careers advice, a college placement, one-to-one tuition, or learning out of hours.',
        'Alternative provision can be part of a part-time timetable at school.',
        'For a pupil with an education, health and care plan, ask the SEND case officer.',
        'Watch attendance at the placement. If it remains a concern, legal steps may follow there too.',
      ],
      who: ['Senior leaders, with the Alternative Provision team.'],
    },
    readings: [alternativeProvision],
    related: ['part-time-timetable', 'behaviour-support', 'pupil-referral'],
    at: [externalInterventions],
  },
];
