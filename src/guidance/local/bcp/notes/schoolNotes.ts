import type { LocalNote } from '../../../toolkit/approach.ts';
import * as pages from '../readings.ts';

/** What BCP adds to what a school does itself. */
export const schoolNotes: Readonly<Record<string, LocalNote>> = {
  'attendance-policy': {
    points: [
      'Ask your linked Attendance Support Worker (ASW) for the attendance policy checklist. It helps when you review the policy.',
    ],
  },
  registers: { points: ['Ask the School Attendance Support Team about the code for a particular case.'] },
  expectations: { points: ['BCP has infographics for parents and carers.'] },
  'staff-training': {
    points: [
      "The council's training is on SkillGate.",
      'There are drop-ins on Teams every fortnight, where school attendance staff can ask questions, and an Attendance Forum on Teams every term.',
      'A BCP pathway for emotionally based school avoidance is being made. It will help schools to see it early, and give strategies.',
    ],
    readings: [pages.skillGate],
  },
  'appointment-evidence': {
    points: ['Ask the School Attendance Support Team for the infographic on appointments.'],
  },
  'school-avoidance': {
    points: [
      'The BCP Educational Psychologist team advises schools.',
      'The Mental Health in Schools Team (MHST) may also support you.',
      'The School Attendance Support Team can share the assessment scale, the Landscape of the School and similar templates.',
      'The ELSA Network lists accredited trainers in our area.',
    ],
    readings: [pages.psychologists, pages.psychologistsHub, pages.mentalHealthTeams],
  },
  friendship: { points: ['The ELSA Network lists accredited trainers in our area.'] },
  send: {
    points: [
      'Work with the BCP SEND team where you need to.',
      "For a pupil with an education, health and care plan (EHCP), contact the school's link worker.",
    ],
    readings: [pages.localOffer, pages.caseOfficers],
  },
  'targeted-communication': { points: ['Ask the School Attendance Support Team for letter templates.'] },
  'attendance-contract': {
    points: [
      'BCP recommends Fast Track to Attendance as a model. It is a 10-week process with a review halfway.',
      'A school may have a version of its own that is like it.',
    ],
    readings: [pages.teamHandbooks],
  },
  'medical-evidence': {
    points: [
      'If you follow Fast Track to Attendance or the like, tell families that more evidence helps you to decide.',
      'You can ask the school nursing team for support.',
      'See also the Child Health and Disabilities team (CHAD).',
    ],
    readings: [pages.schoolNursing, pages.childHealth],
  },
  'behaviour-support': {
    points: ['Follow the BCP guidance on reporting where a pupil is at risk of suspension or exclusion.'],
    readings: [pages.behaviourGuidance, pages.exclusionTeam],
  },
  'part-time-timetable': {
    points: [
      'Report it in the School Access Module (SAM) online, and update it whenever the hours change.',
      'The School Attendance Support Team has a user guide for SAM. You can also write to synergy@bcpcouncil.gov.uk.',
    ],
    readings: [pages.exclusionTeam],
  },
  'learning-needs': {
    points: ['For a pupil with an EHCP, look up the linked SEND case officer in the list.'],
    readings: [pages.localOffer, pages.caseOfficers],
  },
  therapies: {
    points: ["The council has a children's OT team.", 'The Dorset SALT service covers the BCP area.'],
    readings: [pages.occupationalTherapy, pages.speechTherapy],
  },
  'educational-psychologist': {
    points: ['The team is the Educational Psychology Service (EPS) of BCP Council.'],
    readings: [pages.psychologists, pages.psychologistsHub],
  },
};
