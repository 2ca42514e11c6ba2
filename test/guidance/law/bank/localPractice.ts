import type { LawQuestions } from './lawQuestions.ts';

export const localPracticeBank: readonly LawQuestions[] = [
  {
    id: 'bcp-persistent-absence',
    ask: [
      'what does BCP count as persistent absence',
      'persistent absence definition in the graduated response',
    ],
  },
  {
    id: 'bcp-severe-absence',
    ask: ['how does BCP define severe absence', 'severe absence figure in the graduated response'],
  },
  { id: 'bcp-exactly-90', ask: ['does dead on 90 count as PA'] },
  { id: 'bcp-ten-in-ten', ask: ["what does '10 in 10' mean", 'what is ten in ten on the flowchart'] },
  {
    id: 'bcp-absence-band',
    ask: [
      'which pupils should the attendance champion focus on',
      'what is the 5 to 15 percent absence group',
    ],
  },
  {
    id: 'bcp-transitions',
    ask: [
      'when does attendance tend to dip between year groups',
      'which transitions should we plan for attendance drops',
      'what is the double transition',
    ],
  },
  {
    id: 'bcp-safe-and-well',
    ask: [
      'how often are safe and well checks done',
      'how frequently should we do welfare visits for an absent pupil',
      'how often must an absent child be seen by someone',
    ],
    yes: ['should an absent child be seen every 10 school days'],
  },
  {
    id: 'bcp-consultation-line',
    ask: [
      'what is the phone number for the MASH consultation line',
      'how do I contact MASH for advice',
      'number for childrens first response',
    ],
    no: ['is a MASH consultation recorded', 'do we need parental consent for a MASH consultation'],
    yes: ['is the consultation line anonymous', 'can I ring the consultation line without telling parents'],
  },
  {
    id: 'bcp-mash-tours',
    ask: ['how do I book a MASH tour', 'when are the tours of the MASH'],
    yes: ['can school staff visit the MASH'],
  },
  {
    id: 'bcp-handbooks',
    ask: [
      'where is the legal handbook',
      'how do I find the local code of conduct for penalty notices',
      'which documents set out BCPs local rules',
    ],
  },
  {
    id: 'bcp-penalty-request',
    ask: [
      'how do I request a penalty notice',
      'what form do I need for a PN request',
      'what goes with the PN01',
      'what documents do I attach to a penalty notice request',
    ],
  },
  {
    id: 'bcp-letters',
    ask: ['where can I get letter templates', 'lateness letter template'],
    yes: [
      'does the council have template letters for penalty notices',
      'are there any standard letters we can use',
    ],
  },
  {
    id: 'bcp-policy-checklist',
    ask: ['where do I get the attendance policy checklist'],
    yes: ['is there a checklist for our attendance policy'],
  },
  {
    id: 'bcp-policy-content',
    ask: ['what should our attendance policy include', 'what must an attendance policy cover'],
  },
  {
    id: 'bcp-infographics',
    yes: [
      'are there posters for parents about attendance',
      'does BCP have an infographic about booking appointments outside school hours',
    ],
  },
  { id: 'bcp-routine-appointments', yes: ['should dental check-ups be made out of school hours'] },
  {
    id: 'bcp-training',
    ask: ['where can I book attendance training', 'what training is there for attendance staff'],
  },
  {
    id: 'bcp-school-nurses',
    ask: ['how do I contact the school nurse team', 'who do we ask about a childs health needs'],
  },
  {
    id: 'bcp-ebsa',
    ask: [
      'what tools are there for EBSA',
      'how do we support a school refuser?',
      'who can help with emotionally based school avoidance',
    ],
  },
  {
    id: 'bcp-psychologists',
    ask: ['how do I get advice from an ed psych', 'contact for the educational psychology service'],
  },
  {
    id: 'bcp-mental-health',
    ask: ['how do I refer to CAMHS', 'where can we get mental health support for a pupil'],
  },
  { id: 'bcp-early-help', ask: ['how do we refer a family to early help', 'what is a family hub'] },
  {
    id: 'bcp-team-around-family',
    ask: ['who chairs a TAF meeting', 'what is a team around the family meeting for'],
  },
  { id: 'bcp-alternative-provision', ask: ['who do I contact about alternative provision in BCP'] },
  { id: 'bcp-late-gates', ask: ['what is a late gate', 'who does the late gate'] },
  { id: 'bcp-therapies', ask: ['who do I contact about speech and language therapy'] },
  { id: 'bcp-suspensions', ask: ['how do I report a suspension to the council'] },
];
