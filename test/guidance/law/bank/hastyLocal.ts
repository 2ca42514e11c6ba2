import type { LawQuestions } from './lawQuestions.ts';

/** The same about the council. */
export const hastyLocalBank: readonly LawQuestions[] = [
  {
    id: 'bcp-notice-issuer',
    ask: ['does the school or LA do the NTI'],
    yes: ["is it the school's job to send the notice to improve"],
  },
  { id: 'bcp-evidence-kinds', ask: ['what evidence can we accept for illness'] },
  { id: 'bcp-exactly-90', ask: ['is exactly 90 PA'] },
  {
    id: 'bcp-attendance-contact',
    ask: [
      'contact email for attendance team',
      'how do i get in touch with my asw',
      'email for schoolinclusion',
    ],
  },
  {
    id: 'bcp-home-education',
    ask: [
      'EHE contact',
      'parent is deregistering to home educate who do I inform',
      'emial for elective home educaton',
    ],
  },
  {
    id: 'bcp-missing-education',
    ask: [
      'family gone and we cant find them',
      'cme referral',
      'which bit of the council deals with kids who have vanished',
    ],
  },
  {
    id: 'bcp-part-time-report',
    ask: ['how do we tell the council about a part time timetable'],
    yes: ['do we need to do anything in SAM if the timetable hours go up'],
  },
  { id: 'bcp-part-time-help', ask: ['SAM help'] },
  { id: 'bcp-inclusion-request', ask: ['inclusion referral form'] },
  { id: 'bcp-support-worker', ask: ['role of asw'], no: ['do asws do home visits'] },
  {
    id: 'bcp-drop-ins',
    ask: ['drop in frequency', 'how ofen are dropins', 'how do I sign up for the drop in'],
  },
  { id: 'bcp-forums', ask: ['forum how often'] },
  {
    id: 'bcp-support-meetings',
    ask: ['TSM how often', 'what do i need to bring to a tsm', 'whats the point of the TSM'],
  },
  { id: 'bcp-assess-plan-do-review', ask: ['apdr length'] },
  { id: 'bcp-before-inclusion', ask: ['what do we need to do before inclusion will take a referral'] },
  { id: 'bcp-fast-track', ask: ['fast track weeks'] },
  { id: 'bcp-sufficient-support', ask: ['sufficient support checklist'] },
  {
    id: 'bcp-support-not-engaging',
    ask: [
      'parents ignoring our calls and letters, is that enough for legal',
      'how many times do we have to try to contact parents before it counts as not engaging',
    ],
  },
  { id: 'bcp-stages', ask: ['graduated response stages'] },
  { id: 'bcp-safe-and-well', ask: ['welfare visits how often'] },
  { id: 'bcp-consultation-line', ask: ['mash number'], no: ['do i need consent to ring mash'] },
  { id: 'bcp-mash-tours', ask: ['mash tour'] },
  {
    id: 'bcp-penalty-request',
    ask: [
      'pn01 form',
      'how to apply for a PN',
      'Morning! could you remind me what goes in with the PN request please',
    ],
  },
  { id: 'bcp-letters', ask: ['template letters'], yes: ['have you got a letter template for an NTI'] },
  { id: 'bcp-policy-checklist', ask: ['attendance policy checklist'] },
  { id: 'bcp-training', ask: ['training for attendance officers'] },
  { id: 'bcp-ebsa', ask: ['ebsa support'] },
  { id: 'bcp-mental-health', ask: ['camhs referral'] },
  { id: 'bcp-school-nurses', ask: ['school nurse contact'] },
  { id: 'bcp-psychologists', ask: ['ed psych contact'] },
  { id: 'bcp-team-around-family', ask: ['who leads the TAF'] },
  { id: 'bcp-virtual-school', ask: ['virtual school contact'] },
  { id: 'bcp-alternative-provision', ask: ['contact for alternative provision'] },
  {
    id: 'bcp-infographics',
    yes: ['is there anything we can give to parents about dentist appointments in school time'],
  },
];
