import type { ApproachContent } from './approach.ts';

const two = { stage: 2, group: 'External support' } as const;
const three = { stage: 3, group: 'External interventions' } as const;

/** Help from outside the school. */
export const supportApproaches: readonly ApproachContent[] = [
  {
    id: 'support-team',
    title: 'School Attendance Support Team',
    summary:
      'Every school has a linked Attendance Support Worker, who holds Targeting Support Meetings. There are forums each term, drop-ins every fortnight and newsletters each half term.',
    at: [two],
  },
  {
    id: 'virtual-school',
    title: 'Virtual School and College',
    summary:
      'For children in care, previously in care or with a social worker: keep in touch about attendance, and make it part of any child in need or child protection plan.',
    at: [two],
  },
  {
    id: 'family-support',
    title: 'Family Information Directory, Family Hubs and parenting support',
    summary:
      'Point families to local services, groups, parenting programmes and advice for children up to 18, or 25 with SEND.',
    at: [two],
  },
  {
    id: 'mental-health',
    title: 'Mental health support and assessment',
    summary:
      'Use the Mental Health Support Team, guidance on mental health and attendance, CAMHS, and urgent help where it is needed.',
    at: [two, { ...three, adds: 'Make sure that help is in place and part of the plan.' }],
  },
  {
    id: 'school-nursing',
    title: 'School Nursing Team',
    summary:
      "Ask the school nursing team about a child's health needs. Parents and carers can use its text service.",
    at: [two, { ...three, adds: 'Involve the team in the plan where health is a barrier.' }],
  },
  {
    id: 'safeguarding-referral',
    title: 'Safeguarding referral',
    summary:
      'Treat unreported absence as a safeguarding concern and follow your procedures. Keep social workers informed and refer to the safeguarding hub where needed.',
    at: [three],
  },
  {
    id: 'early-help',
    title: 'Early Help referral',
    summary:
      "Ask for support that meets a family's needs before they reach crisis, and builds on its strengths.",
    at: [three],
  },
  {
    id: 'pupil-referral',
    title: 'School Inclusion Service pupil referral form',
    summary:
      'Summarise your concerns, the support so far, needs, attendance and behaviour, and the views of pupil and family, so that the right team takes it up.',
    at: [three],
  },
  {
    id: 'home-education',
    title: 'Elective Home Education (EHE) Team',
    summary:
      'Tell the team when a parent or carer says that they will take a pupil off roll to educate at home. Follow your safeguarding procedure if you are worried.',
    at: [three],
  },
  {
    id: 'missing-education',
    title: 'Children Missing Education (CME) Team',
    summary:
      'Contact the team and report a pupil of statutory school age who becomes missing from education.',
    at: [three],
  },
  {
    id: 'alternative-provision',
    title: 'Alternative Provision (AP) Team',
    summary:
      "Consider alternative provision where the barriers are the pupil's own, such as tuition, mentoring or a college placement. Poor attendance there can lead to legal steps too.",
    at: [three],
  },
];
