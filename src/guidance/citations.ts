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
