import { keepingChildrenSafe, workingTogether } from '../citations.ts';
import type { Reading } from './approach.ts';
import { editionRead } from './editions.ts';

const govUk = 'https://www.gov.uk';

/** The statutory guidance, at the pages that the council's document gives. */
export const guidance = (place: string): Reading => ({
  title: 'Working together to improve school attendance',
  place: `${place}, ${editionRead}`,
  url: workingTogether('').url,
});

export const responsibilities: Reading = {
  title: 'Summary table of responsibilities for school attendance',
  place: 'applies from 19 August 2024',
  url: workingTogether('').url,
};

export const keepingSafe: Reading = {
  title: 'Keeping children safe in education',
  url: keepingChildrenSafe.url,
};

export const mentalHealthAndBehaviour: Reading = {
  title: 'Mental health and behaviour in schools',
  site: govUk,
};

export const behaviourInSchools: Reading = {
  title: 'Behaviour in schools: advice for headteachers and school staff',
  place: 'February 2024',
  site: govUk,
};

export const mentalHealthInSchools: Reading = {
  title: 'Promoting and supporting mental health and wellbeing in schools and colleges',
  site: govUk,
};

export const seniorLeadTraining: Reading = { title: 'Senior mental health lead training', site: govUk };

export const fiveSteps: Reading = { title: '5 Steps to Mental Health and Wellbeing, Anna Freud' };

const mentalHealthTitle = 'Summary of responsibilities where a mental health issue is affecting attendance';

export const mentalHealthDuties = (place: string): Reading => ({
  title: mentalHealthTitle,
  place,
  site: govUk,
});

export const mentalHealthAttendance: Reading = {
  title: "Mental health issues affecting a pupil's attendance: guidance for schools",
  place: 'with the summary of responsibilities and examples of good practice',
  site: govUk,
};

export const familyToolkit: Reading = {
  title: 'Toolkit for schools: communicating with families to support attendance (Department for Education)',
  site: govUk,
};

export const parentGuidance: Reading = {
  title: 'Attendance guidance for parents and carers (Department for Education)',
  site: govUk,
};

export const tooIll: Reading = { title: 'Is my child too ill for school?', site: 'https://www.nhs.uk' };

export const attendanceTool: Reading = {
  title: 'Monitor your school attendance: user guide',
  place: 'the tool is in View your education data',
  url: 'https://www.gov.uk/government/publications/monitor-your-school-attendance-user-guide/monitor-your-school-attendance-user-guide',
};

export const webinars: Reading = { title: 'Attendance webinars of the Department for Education, on YouTube' };

export const refusalScale: Reading = {
  title: 'School Refusal Assessment Scale (School Avoidance 101: assessment scale and resources for parents)',
};

export const elsaResources: Reading = { title: 'Useful resources, ELSA Network' };

export const remoteEducation: Reading = {
  title: 'Providing remote education: guidance for schools',
  site: govUk,
};

export const sendCode: Reading = { title: 'SEND code of practice: 0 to 25 years', site: govUk };

export const homeEducation: Reading = { title: 'Elective home education', site: govUk };

export const alternativeProvision: Reading = { title: 'Alternative provision', site: govUk };
