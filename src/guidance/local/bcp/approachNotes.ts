/** What BCP adds to an approach of the toolkit, by the approach's id. */
export const approachNotes: Readonly<Record<string, string>> = {
  'attendance-policy': 'Ask your linked Attendance Support Worker for the attendance policy checklist.',
  registers: 'Ask the School Attendance Support Team about the code for a particular case.',
  expectations: 'BCP has infographics for parents and carers.',
  'staff-training':
    'Training is on SkillGate. There are drop-ins every fortnight and a forum every term, both on Teams.',
  'appointment-evidence': 'The team has an infographic about appointments.',
  'welfare-calls': 'Best practice is a safe-and-well check at least every 10 school days.',
  'school-avoidance':
    'The Educational Psychologist team and the Mental Health in Schools Team advise. The attendance team can share assessment tools.',
  send: 'See the SEND Local Offer. For a pupil with a plan, contact the link worker for your school.',
  'attendance-contract': 'BCP recommends Fast Track to Attendance, a 10-week process with a review halfway.',
  'notice-to-improve':
    'The usual criterion is no more than 10% unauthorised absence. Ask the team for letter templates; request a penalty notice with form PN01.',
  'penalty-notice':
    "See the council's code of conduct and legal handbook. Ask the team for letter templates.",
  'targeted-communication': 'Ask the team for letter templates.',
  'medical-evidence': 'The school nursing team and the Child Health and Disabilities team can help.',
  'support-team': 'Write to schoolinclusion@bcpcouncil.gov.uk to reach the other inclusion teams.',
  'virtual-school':
    'The Virtual School and College supports children in care, previously in care, or with a social worker.',
  'part-time-timetable':
    'Report it in the School Access Module (SAM) and update changes. Help: synergy@bcpcouncil.gov.uk.',
  'safeguarding-referral':
    "Children's First Response (MASH) has a consultation line, 01202 123334: no names, no record, no consent needed.",
  'early-help': 'Family Hubs give information and show what support there is for a family.',
  'pupil-referral':
    'The School Inclusion Service sends the form on request and decides which team fits: reintegration, alternative provision, attendance or the Education Entitlement Board.',
  'home-education': 'Write to ehe@bcpcouncil.gov.uk.',
  'missing-education': 'Write to cme@bcpcouncil.gov.uk and report through the Synergy portal.',
  'alternative-provision': 'For a pupil with a plan, contact their SEND case officer.',
  prosecution: 'Speak to your linked Attendance Support Worker; the team has legal officers.',
  'supervision-order': 'Discuss it with your linked Attendance Support Worker first.',
  'mental-health': 'CAMHS referrals go through the GP or the Gateway service.',
};
