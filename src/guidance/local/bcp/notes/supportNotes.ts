import type { LocalNote } from '../../../toolkit/approach.ts';
import * as pages from '../readings.ts';

/** Whom to reach in BCP, and how. */
export const supportNotes: Readonly<Record<string, LocalNote>> = {
  'support-team': {
    points: [
      'Write to schoolinclusion@bcpcouncil.gov.uk to ask for support from the other inclusion teams.',
      'Every school in BCP has a linked ASW.',
    ],
    readings: [pages.attendanceTeam, pages.teamHandbooks, pages.teamInBrief],
  },
  'virtual-school': {
    points: [
      'In BCP, children in care are also called CIC, and children who were looked after before LAC. The Virtual School and College is there for all of them, and for pupils who have a social worker.',
    ],
    readings: [pages.virtualSchool],
  },
  'family-support': {
    points: ['Search the directory and the online family hub.'],
    readings: [pages.familyDirectory, pages.familyHub],
  },
  'mental-health': {
    points: [
      'The Mental Health in Schools Team (MHST) is linked to some BCP schools. It can send its newsletter and information to all.',
      'CAMHS referrals go through the GP or the Gateway service.',
      'For urgent help, use Access Mental Health Dorset.',
    ],
    readings: [
      pages.mentalHealthTeams,
      pages.camhsGateway,
      pages.urgentMentalHealth,
      pages.directoryMentalHealth,
    ],
  },
  'school-nursing': {
    points: ['The team is part of Dorset HealthCare. Parents and carers can text ParentLine in confidence.'],
    readings: [pages.schoolNursing, pages.parentLine],
  },
  'safeguarding-referral': {
    points: [
      "Children's First Response is BCP's single point of contact. It is made up of the Multi-Agency Safeguarding Hub (MASH) and the Early Help teams.",
      'Its consultation line is 01202 123334, or you can send an email with the same request. You talk about a situation without names, and get advice on what to do next.',
      'As no names are given, you do not need the consent of a parent or carer. The talk is not recorded.',
      'School staff can join a MASH tour, on the first Friday of every month. Book it on SkillGate.',
    ],
    readings: [pages.firstResponse, pages.skillGate],
  },
  'early-help': {
    points: ['Family Hubs stand in the community, and schools can contact them.'],
    readings: [pages.earlyHelp],
  },
  'pupil-referral': {
    points: [
      'Ask the BCP School Inclusion Service for the form, and send it back for triage.',
      'Triage decides which team fits: the Reintegration Officers (RIO), Alternative Provision (AP), the School Attendance Support Team, and sometimes the Education Entitlement Board (EEB).',
    ],
  },
  'home-education': {
    points: ['Notify the BCP team at ehe@bcpcouncil.gov.uk.'],
    readings: [pages.homeEducation],
  },
  'missing-education': {
    points: ['Write to cme@bcpcouncil.gov.uk.', 'Report the pupil through Synergy.'],
    readings: [pages.synergy, pages.missingEducation],
  },
  'alternative-provision': {
    points: ["For a pupil with an EHCP, contact the pupil's BCP SEND case officer."],
    readings: [pages.exclusionTeam],
  },
};
