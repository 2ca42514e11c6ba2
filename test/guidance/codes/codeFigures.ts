/**
 * Every figure that an entry may name, and the fact that it stands for. Dates, years and the numbers of paragraphs and
 * pages are figures too. From the regulations and the guidance as shared/reference/attendance-codes.json records them.
 */
export const codeFigures: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  L: { 30: 'minutes that a register may stay open', 10: 'sessions of the national threshold' },
  K: { 2024: 'new code in August 2024' },
  W: { 2: 'last years of compulsory schooling', 10: 'year group', 11: 'year group' },
  C: { 11: 'year group, after the last examination' },
  C1: { two: 'codes that were one until August 2024', 2024: 'new code in August 2024' },
  C2: { two: 'codes that were one until August 2024', 2024: 'new code in August 2024' },
  J1: { 2024: 'J was withdrawn in August 2024' },
  S: { 11: 'year group', 10: 'year group for which it is not' },
  I: {
    15: 'school days of the sickness return',
    3: 'days after which evidence must not be asked of everyone',
  },
  E: { sixth: 'school day from which education has to be arranged' },
  R: { second: 'day of one festival', third: 'day of one festival' },
  T: {
    200: 'attendances of the defence in section 444(6)',
    6: 'years of age from which the 200 attendances matter',
    12: 'months before proceedings start',
    2024: 'definition of a mobile child',
  },
  G: {
    five: 'school days',
    10: 'sessions of the national threshold',
    20: 'school days of regulation 9(1)(i)',
  },
  N: {
    5: 'school days in which to settle the reason',
    20: 'page that says working days; school days of regulation 9(1)(i)',
    408: 'paragraph that says school days',
  },
  O: { 5: 'school days after which N becomes O', 20: 'school days of regulation 9(1)(i)' },
  U: {
    30: 'minutes that a register may stay open',
    11: 'example of an hour',
    20: 'school days of regulation 9(1)(i)',
  },
  D: { two: 'schools with the pupil on roll' },
  X: { four: 'years of age', two: 'examples', 19: 'COVID-19' },
  Q: { 2024: 'new code in August 2024' },
  Y1: {
    2: 'miles of walking distance below age 8, section 444(5)',
    3: 'miles of walking distance from age 8, section 444(5)',
    8: 'years of age at which the distance changes',
    2024: 'new code in August 2024',
  },
  Y2: { 2024: 'new code in August 2024' },
  Y3: { 2024: 'new code in August 2024' },
  Y4: { 2024: 'new code in August 2024' },
  Y5: { 2024: 'new code in August 2024' },
  Y6: { 2024: 'new code in August 2024', 19: 'COVID-19' },
  Y7: { 2024: 'new code in August 2024' },
  H: { 18: 'last day, August 2024', 2024: 'last day, 18 August' },
  J: { 18: 'last day, August 2024', 2024: 'last day, 18 August' },
  Y: { 18: 'last day, August 2024', 2024: 'last day, 18 August', seven: 'codes Y1 to Y7' },
  F: { 2013: 'not in use from the school year 2013/14' },
};
