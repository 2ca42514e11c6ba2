/**
 * The figures that each entry's source gives, as we read them there: stages of the council's document, its general
 * parts, the law, and the reports of other bodies. An entry may not hold any other.
 */
export const approachFigures: Readonly<Record<string, string>> = {
  registers: '6',
  'data-analysis': '5% 15% 7 8',
  'positive-reinforcement': '100% 95%',
  'welfare-calls': '10',
  'whole-school-mental-health': '5',
  'attendance-contract': '10',
  'notice-to-improve': '3 6 10% PN01',
  // The limit is in the Education (Penalty Notices) (England) Regulations 2007; the fines in a report of 2022.
  'penalty-notice': '2 3 164 2021 2022 19 2024',
  'absence-patterns': '90%',
  'individual-rewards': '100% 95%',
  'family-support': '0 18 25',
  'safeguarding-referral': '01202 123334',
  // "Stage 2" in-school support.
  'sufficient-support': '2',
  // Sections 17 and 47 of the Children Act 1989.
  'supervision-order': '17 47',
};

/** Pages, chapters, dates and titles that readings name. */
export const readingFigures: Readonly<Record<string, string>> = {
  'family-relationships': '19 2024',
  'attendance-culture': '2024',
  'attendance-policy': '11 12 2024',
  registers: '21 8 2024',
  expectations: '19 2024',
  'attendance-champion': '2024',
  'data-analysis': '19 21 2024',
  'school-avoidance': '101',
  'whole-school-mental-health': '5',
  'attendance-contract': '48 50 2024',
  'notice-to-improve': '58 59 2024',
  'penalty-notice': '56 61 2024',
  'medical-evidence': '86 87 24 10 2024',
  'behaviour-support': '2024 2022',
  'learning-needs': '0 25',
  'support-team': '4 2024 5',
  'part-time-timetable': '25 26 11 12 2024',
  'sufficient-support': '2024',
  'supervision-order': '51 52 2024',
  prosecution: '52 55 2024',
  'parenting-orders': '55 2024',
};

export const backgroundFigures: Readonly<Record<string, string>> = {
  'shs-strategy': '19 2024',
  'shs-figures': '2022 2023 17.2% 10% 6% 11.4% 13.3% 11.1%',
  'southend-panels': '2013',
  'southend-officer': '2013',
  'southend-final-warning': '2013 19 2024 10 3 6 2',
  'dfe-dashboard': '2022',
  'dfe-mentoring': '2022 1,600',
  'dfe-mental-health': '2022 17',
  'dfe-individual-support': '2022 19 2024',
};

export const sectionFigures: Readonly<Record<string, string>> = {
  aim: '90% 50% 19 2024',
  'universal-support': '10 95% 2024',
  'assess-plan-do-review': '10',
  'legal-principles': '6 2024',
  'support-team': '4 2024',
  definitions: '90% 50% 10% 2024',
  'support-first': '2024',
};

/** Every figure in a text, as it is written. */
export const figuresIn = (text: string): string[] => text.match(/[A-Z]{2}\d+|\d[\d,.]*\d%?|\d%?/g) ?? [];
