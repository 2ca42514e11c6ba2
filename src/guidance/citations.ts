import type { Source } from './answer.ts';

/** The regulations that set the contents of both registers. `place` is where in them, such as "regulation 10(3)". */
export const regulations2024 = (place: string): Source => ({
  title: 'School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208)',
  place,
  edition: 'In force from 19 August 2024',
  url: `https://www.legislation.gov.uk/uksi/2024/208/${place.split(/[(,]/)[0]?.replace(' ', '/')}`,
});

/** The Department for Education's statutory guidance. Numbers of paragraphs move, so the edition is always named. */
export const workingTogether = (place: string, edition = 'August 2024 edition'): Source => ({
  title: 'Working together to improve school attendance (Department for Education)',
  place,
  edition,
  url: 'https://www.gov.uk/government/publications/working-together-to-improve-school-attendance',
});

/** Where the guidance sets out every code. */
export const registerChapter = workingTogether('Chapter 8, contents of the attendance register');

const legislation = (title: string, edition: string, address: string) => ({
  title,
  edition,
  url: `https://www.legislation.gov.uk/${address}`,
});

export const penaltyNoticeRegulations = (place: string): Source => ({
  ...legislation(
    'Education (Penalty Notices) (England) Regulations 2007 (SI 2007/1867)',
    'As amended from 19 August 2024',
    'uksi/2007/1867',
  ),
  place,
});

export const educationAct1996 = (section: number): Source => ({
  ...legislation('Education Act 1996', 'As in force in 2026', `ukpga/1996/56/section/${section}`),
  place: `Section ${section}`,
});

/** Offences, penalty notices and parenting orders of the Education Act 1996 by a place within a section. */
export const educationActAt = (section: string, place: string): Source => ({
  ...legislation('Education Act 1996', 'As in force in 2026', `ukpga/1996/56/section/${section}`),
  place,
});

export const educationAndInspections2006 = (section: number, place = `Section ${section}`): Source => ({
  ...legislation(
    'Education and Inspections Act 2006',
    'As in force in 2026',
    `ukpga/2006/40/section/${section}`,
  ),
  place,
});

export const childrensWellbeingAct2026 = (place: string): Source => ({
  ...legislation("Children's Wellbeing and Schools Act 2026", 'As enacted on 29 April 2026', 'ukpga/2026/21'),
  place,
});

/** The leading case on what "regularly" means. */
export const platt: Source = {
  title: 'Isle of Wight Council v Platt [2017] UKSC 28 (Supreme Court)',
  place: 'Meaning of "regularly" in section 444',
  edition: 'Judgment of 6 April 2017',
  url: 'https://caselaw.nationalarchives.gov.uk/uksc/2017/28',
};

/** Short quotations are all that was seen of this edition. */
export const workingTogether2026 = (place: string): Source =>
  workingTogether(place, 'July 2026 edition, from quotations only');

export const exclusionGuidance: Source = {
  title: 'Suspension and permanent exclusion guidance (Department for Education)',
  place: 'Education from the sixth school day',
  edition: 'Current edition',
  url: 'https://www.gov.uk/government/publications/school-exclusion',
};

/** Other councils print the regulations in their local codes in nearly the same words. */
export const localCodes = (place: string): Source => ({
  title: 'Codes of conduct for penalty notices (several councils in England)',
  place,
  edition: 'Codes that follow the framework of 19 August 2024',
  url: 'https://www.rotherham.gov.uk/school-admissions-3/school-attendance-fixed-penalty-notice-code-coduct',
});

export const childrenAct1989 = (place: string): Source => ({
  ...legislation('Children Act 1989', 'As in force in 2026', 'ukpga/1989/41/section/36'),
  place,
});

export const startOfSchoolAge: Source = {
  ...legislation(
    'Education (Start of Compulsory School Age) Order 1998 (SI 1998/1607)',
    'As made in 1998',
    'uksi/1998/1607',
  ),
  place: 'Article 2',
};

export const keepingChildrenSafe: Source = {
  title: 'Keeping children safe in education (Department for Education)',
  place: 'Part 1, what staff should do about a concern',
  edition: 'Current edition',
  url: 'https://www.gov.uk/government/publications/keeping-children-safe-in-education--2',
};
