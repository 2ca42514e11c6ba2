import type { LawQuestions } from './lawQuestions.ts';

/** How the council works, put for yes and for no. */
export const verdictsLocal: readonly LawQuestions[] = [
  {
    id: 'bcp-home-education',
    yes: [
      'do we have to tell anyone when a parent home educates',
      'should we email the EHE team about a home education request',
    ],
  },
  {
    id: 'bcp-missing-education',
    yes: ['do we have to report a child missing education to the council', 'is there a portal for CME'],
  },
  {
    id: 'bcp-missing-education-when',
    yes: ['do we report CME after 20 days with whereabouts unknown'],
    no: ['do we report CME straight away'],
  },
  {
    id: 'bcp-inclusion-request',
    yes: [
      'does triage decide which inclusion team gets a referral',
      'is there a pupil referral form for the inclusion service',
    ],
  },
  {
    id: 'bcp-part-time-report',
    yes: ['do part time timetables have to be reported in SAM', 'must SAM be updated when the hours change'],
  },
  {
    id: 'bcp-support-worker',
    yes: ['does every school have an ASW'],
    no: ['do ASWs hold cases', 'does the ASW work with families'],
  },
  {
    id: 'bcp-drop-ins',
    yes: ['are drop-ins every two weeks', 'are the drop ins online'],
    no: ['are the drop-ins weekly', 'are drop ins face to face'],
  },
  {
    id: 'bcp-forums',
    yes: ['are the forums on Teams', 'is the forum termly'],
    no: ['is the attendance forum in person', 'is the forum monthly'],
  },
  {
    id: 'bcp-newsletter',
    yes: ['is there a newsletter', 'is the newsletter half-termly'],
    no: ['is the newsletter weekly'],
  },
  {
    id: 'bcp-support-meetings',
    yes: ['can a TSM be online', 'are TSMs termly'],
    no: ['are TSMs every week'],
  },
  {
    id: 'bcp-assess-plan-do-review',
    yes: ['is an APDR ten weeks', 'is there a check halfway through an assess plan do review'],
    no: ['is an APDR cycle only four weeks'],
  },
  {
    id: 'bcp-before-inclusion',
    yes: ['do we need an assess plan do review before asking the inclusion service'],
    no: ['can we refer to inclusion without an APDR'],
  },
  {
    id: 'bcp-fast-track',
    yes: ['can we use our own version of fast track', 'is fast track ten weeks'],
    no: ['do we have to use fast track', 'is fast track six weeks'],
  },
  {
    id: 'bcp-stages',
    yes: ['are there three stages in the graduated response'],
    no: ['are there four stages in the graduated response'],
  },
  { id: 'bcp-stage-one', yes: ['is stage 1 for all pupils'], no: ['is stage 1 only for persistent absence'] },
  { id: 'bcp-stage-two', yes: ['is stage 2 targeted support'], no: ['is stage two for everyone'] },
  {
    id: 'bcp-stage-three',
    yes: ['is stage 3 for persistent or severe absence'],
    no: ['is stage three for all pupils'],
  },
  {
    id: 'bcp-support-not-engaging',
    yes: [
      'do we need at least two attempts if parents do not engage',
      'do we have to offer a meeting if parents will not engage',
    ],
    no: [
      'is one attempt enough if parents do not engage',
      'is one phone call enough before legal action when parents wont engage',
    ],
  },
  {
    id: 'bcp-support-engaging',
    yes: ['do we need a full assess plan do review cycle before legal action if parents engage'],
  },
  {
    id: 'bcp-support-after-legal',
    yes: ['do we have to offer another meeting after earlier legal action'],
    no: ['do we need another meeting if the earlier fine was for a holiday'],
  },
  { id: 'bcp-transitions', yes: ['does attendance drop from year 6 to year 7'] },
  { id: 'bcp-absence-band', yes: ['should the champion focus on 5 to 15 percent absence'] },
  {
    id: 'bcp-safe-and-well',
    yes: ['should a safe and well check be at least every ten school days'],
    no: ['is a safe and well check once a term enough'],
  },
  {
    id: 'bcp-notice-criteria',
    yes: ['is no more than 10% unauthorised enough improvement on an NTI'],
    no: ['does an NTI need 100% attendance to be enough improvement'],
  },
  {
    id: 'bcp-notice-issuer',
    yes: ['does the school issue the NTI', 'can the council issue a notice to improve'],
  },
  {
    id: 'bcp-consultation-line',
    yes: ['can we ring the MASH consultation line without consent'],
    no: ['is the consultation line recorded', 'do we have to give names on the MASH consultation line'],
  },
  {
    id: 'bcp-mash-tours',
    yes: ['are MASH tours on the first friday', 'can school staff visit the MASH'],
    no: ['are the MASH tours weekly'],
  },
  {
    id: 'bcp-penalty-request',
    yes: ['do we use the PN01 to request a fine'],
    no: ['can we request a penalty notice without the PN01'],
  },
  {
    id: 'bcp-letters',
    yes: ['are there template letters for a notice to improve'],
    no: ['do we have to write our own letters with no template'],
  },
  { id: 'bcp-policy-checklist', yes: ['is there a checklist for our attendance policy'] },
  {
    id: 'bcp-policy-content',
    yes: [
      'does the attendance policy have to name the champion',
      'must the attendance policy be on the website',
    ],
  },
  {
    id: 'bcp-routine-appointments',
    yes: ['should dentist appointments be out of school hours'],
    no: ['should routine appointments be in school time'],
  },
  {
    id: 'bcp-evidence-kinds',
    yes: ['does an appointment card count as medical evidence'],
    no: ['does medical evidence have to be from a doctor'],
  },
  { id: 'bcp-legal-officers', yes: ['does the attendance team have its own legal officers'] },
  {
    id: 'bcp-virtual-school',
    yes: ['should we tell the virtual school about attendance of a child in care'],
  },
  { id: 'bcp-social-workers', yes: ['do we tell the social worker about unexplained absence'] },
  {
    id: 'bcp-champion',
    yes: ['must the attendance champion be on the senior leadership team'],
    no: ['can a teaching assistant be the senior attendance champion'],
  },
  {
    id: 'bcp-team-around-family',
    yes: ['can the school lead a TAF'],
    no: ['does the council have to lead the TAF'],
  },
];
