import type { Reading } from '../../toolkit/approach.ts';
import { graduatedResponse } from './source.ts';

const councilSite = 'https://bcpcouncil.gov.uk';
const knowledgeHub = 'https://www.eduknowledgehub.co.uk';
const healthCare = 'https://dorsethealthcare.nhs.uk';

/** Pages of BCP and its partners. The council's document names most of them by title and site only. */
export const attendanceTeam: Reading = {
  title: 'School attendance, BCP Council',
  url: graduatedResponse('').url,
};

export const teamHandbooks: Reading = {
  title: 'Attendance Support Team, Education Knowledge Hub',
  place: 'Code of Conduct, Legal Handbook and Fast Track to Attendance Handbook',
  site: knowledgeHub,
};

export const teamInBrief: Reading = { title: 'The School Attendance team: 5 minute read' };

export const psychologists: Reading = { title: 'Educational Psychology Service (EPS)', site: councilSite };
export const psychologistsHub: Reading = {
  title: 'Education Psychology Service, Education Knowledge Hub',
  site: knowledgeHub,
};
export const mentalHealthTeams: Reading = {
  title: 'Mental Health Support Teams in Schools (MHSTs), CAMHS Dorset',
};
export const camhsGateway: Reading = { title: 'CAMHS Gateway, CAMHS Dorset' };
export const urgentMentalHealth: Reading = { title: 'Access Mental Health Dorset', site: healthCare };
export const directoryMentalHealth: Reading = {
  title: 'Mental health, Family Information Directory',
  site: councilSite,
};
export const familyDirectory: Reading = { title: 'Family Information Directory', site: councilSite };
export const familyHub: Reading = { title: 'Welcome to your online family hub', site: councilSite };
export const localOffer: Reading = {
  title: 'The Bournemouth, Christchurch and Poole SEND Local Offer',
  site: councilSite,
};
export const caseOfficers: Reading = { title: 'BCP Council EHCP Case Officers', site: councilSite };
export const schoolNursing: Reading = {
  title: 'Requesting school nursing support, Dorset HealthCare',
  site: healthCare,
};
export const parentLine: Reading = {
  title: 'ParentLine confidential text messaging service, Dorset HealthCare',
  site: healthCare,
};
export const childHealth: Reading = { title: 'Child Health and Disabilities Team (CHAD)', site: councilSite };
export const occupationalTherapy: Reading = {
  title: "Children's Occupational Therapy Team",
  site: councilSite,
};
export const speechTherapy: Reading = {
  title: "Speech and language therapy service (children and young people's), Dorset HealthCare",
  site: healthCare,
};
export const exclusionTeam: Reading = { title: 'Exclusion and Alternative Provision Team' };
export const behaviourGuidance: Reading = { title: 'Behaviour in schools guidance, September 2022' };
export const virtualSchool: Reading = {
  title: 'The Virtual School and College for BCP Council',
  site: councilSite,
};
export const firstResponse: Reading = { title: "Children's First Response MASH", site: councilSite };
export const skillGate: Reading = {
  title: 'BCP Council training on SkillGate',
  site: 'https://skillgate.com',
};
export const earlyHelp: Reading = { title: 'BCP Council Early Help Services', site: councilSite };
export const homeEducation: Reading = {
  title: 'Educating your child at home (Elective Home Education), BCP',
  site: councilSite,
};
export const missingEducation: Reading = {
  title: 'Children Missing Education Team, Education Knowledge Hub',
  url: 'https://www.eduknowledgehub.co.uk/Inclusion-Services/Children-Missing-Education-Team/Children-Missing-Education-Team.aspx',
};
export const synergy: Reading = { title: 'Synergy: sign in to report', site: 'https://servelec-synergy.com' };
export const safeguardingManual: Reading = {
  title: 'Pan-Dorset Multi-Agency Safeguarding Policies and Procedures Manual',
  site: 'https://proceduresonline.com',
};
export const neglectToolkit: Reading = { title: 'BCP LSCB Neglect Practice Toolkit' };
