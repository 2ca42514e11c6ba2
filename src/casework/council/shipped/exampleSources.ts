import type { Source } from '../../../guidance/answer.ts';

const read = 'As published in 2026';

/** What other councils publish for their schools: ours is a plain example in its place, made from what they have in common. */
export const dorsetCode = (place: string): Source => ({
  title: 'Code of conduct for penalty notices (Dorset Council)',
  place,
  edition: read,
  url: 'https://www.dorsetcouncil.gov.uk/w/children-s-services-code-of-conduct-for-the-issue-of-fixed-penalty-notices',
});

export const rotherhamCode = (place: string): Source => ({
  title: 'Code of conduct for penalty notices (Rotherham Council)',
  place,
  edition: read,
  url: 'https://rotherham.gov.uk/school-admissions-3/school-attendance-fixed-penalty-notice-code-coduct/8',
});

export const nottinghamshireNotice = (place: string): Source => ({
  title: 'Notice to improve attendance (Nottinghamshire County Council)',
  place,
  edition: read,
  url: 'https://nottinghamshire.gov.uk/schoolsportal/services/school-support/improving-school-attendance-toolkit/notice-to-improve-attendance',
});

export const norfolkContract = (place: string): Source => ({
  title: 'Attendance contracts (Norfolk County Council)',
  place,
  edition: read,
  url: 'https://schools.norfolk.gov.uk/article/61584/Attendance-contracts',
});

export const norfolkReferral = (place: string): Source => ({
  title: 'Legal intervention referral, support first (Norfolk County Council)',
  place,
  edition: read,
  url: 'https://www.schools.norfolk.gov.uk/article/71563/Legal-intervention-referral---Support-First-approach',
});

export const norfolkPack = (place: string): Source => ({
  title: 'How to put a prosecution pack together (Norfolk County Council)',
  place,
  edition: read,
  url: 'https://schools.norfolk.gov.uk/article/61586/How-to-put-a-prosecution-pack-together',
});

export const gloucestershireRequest = (place: string): Source => ({
  title: 'Request to initiate legal proceedings (Gloucestershire County Council)',
  place,
  edition: 'As stored by docslib.org, read in 2026',
  url: 'https://docslib.org/doc/13765063/request-to-initiate-legal-proceedings',
});
