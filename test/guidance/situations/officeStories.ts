import type { BankQuestion } from '../questionBank.ts';

/** Illness, journeys, counting, and what is nobody's here. */
export const illAndExcluded: readonly BankQuestion[] = [
  { q: 'off with stress and anxiety signed off by the GP. is that I', opens: 'Yes', codes: ['I'] },
  { q: 'does depression count as illness', opens: 'Yes', codes: ['I'] },
  { q: 'can we insist on a doctors note for every illness', opens: 'No' },
  { q: 'do we need medical evidence before we code I', opens: 'No', codes: ['I'] },
  { q: 'our rule is evidence after three days of illness, is that ok', opens: 'No', codes: ['I'] },
  { q: 'mum is ill and could not bring him, I?', opens: 'No', codes: ['C'], never: ['I'] },
  { q: 'dad has flu so nobody to bring the twins in. can we use Y7', opens: 'No', never: ['Y7'] },
  { q: 'parent rang in sick but they were in Majorca and mum has admitted it', codes: ['G'], never: ['I'] },
  { q: 'we are satisfied he was not ill, he was at a theme park', codes: ['O'], never: ['I'] },
  { q: 'I or M for a hospital appointment', codes: ['M'] },
  { q: 'work at home set for a poorly child, B?', opens: 'No', codes: ['I'], never: ['B'] },
  { q: 'three day suspension, nothing arranged', codes: ['E'] },
  { q: 'is E authorised or unauthorised', codes: ['E'] },
  { q: 'does being suspended count as absence', opens: 'Yes', codes: ['E'] },
  {
    q: 'suspended, day 6, attending the AP that we arranged. still E?',
    opens: 'No',
    codes: ['B'],
    never: ['E'],
  },
  { q: 'perm excluded, LA tuition started and he attended, E?', opens: 'No', codes: ['K'], never: ['E'] },
  { q: 'sent home to calm down but no suspension, can we mark I', opens: 'No', never: ['I', 'C'] },
  { q: 'in the reset room all day, E?', opens: 'No', codes: ['/'], never: ['E'] },
];

export const gettingToSchool: readonly BankQuestion[] = [
  {
    q: 'LA has a duty to transport her and still nothing has been arranged, so she is at home',
    codes: ['Q'],
    never: ['Y1'],
  },
  { q: 'school bus broke down, lives 5 miles away. Q?', opens: 'No', codes: ['Y1'], never: ['Q'] },
  { q: 'Boy of 10, lives 2.7 miles away, council bus cancelled. Y1?', opens: 'No', never: ['Y1'] },
  { q: '6 year old, 2.5 miles from school, council taxi did not turn up', codes: ['Y1'] },
  { q: 'year 9 girl lives 4 miles off, school coach cancelled', codes: ['Y1'] },
  { q: 'bus cancelled but they live a ten minute walk away, Y1?', opens: 'No', never: ['Y1'] },
  { q: 'mums car would not start, Y1?', opens: 'No', never: ['Y1'] },
  {
    q: 'normal service train cancelled so she stayed at home, is it Y2',
    opens: 'No',
    codes: ['O'],
    never: ['Y2'],
  },
  { q: 'heavy snow, roads blocked across the county, we stayed open and he could not get in', codes: ['Y2'] },
  {
    q: 'flight home delayed by a day, holiday not authorised, Y2?',
    opens: 'No',
    codes: ['G'],
    never: ['Y2'],
  },
  {
    q: 'ceiling down in one block, year 8 asked to stay home. Y4?',
    opens: 'No',
    codes: ['Y3'],
    never: ['Y4'],
  },
  { q: 'pipe burst and the whole school shut at short notice. #?', opens: 'No', codes: ['Y4'], never: ['#'] },
  { q: 'INSET day, Y4?', opens: 'No', codes: ['#'], never: ['Y4'] },
  { q: 'can # be used for just one year group', opens: 'No', never: ['#'] },
  {
    q: 'school closed at 2 after the pm register was taken. Y4 for the afternoon?',
    opens: 'No',
    codes: ['\\'],
    never: ['Y4'],
  },
  {
    q: 'boiler failed in two classrooms, we fitted everyone in the hall but Sam stayed at home, no reason. Y3?',
    opens: 'No',
    codes: ['N'],
    never: ['Y3'],
  },
  { q: 'held in police custody since last night', codes: ['Y5'] },
  { q: 'at court as a witness, leave agreed. Y5?', opens: 'No', codes: ['C'], never: ['Y5'] },
  { q: 'UKHSA told the contacts to stay off, he is not ill himself', codes: ['Y6'] },
  {
    q: 'mum is worried about catching scarlet fever so kept him off, no official advice. Y6?',
    opens: 'No',
    codes: ['O'],
    never: ['Y6'],
  },
  { q: 'police cordon round the flats so he cannot get out', codes: ['Y7'] },
  { q: 'is Y4 counted in the percentage', opens: 'No', codes: ['Y4'] },
];

export const countsAndLists: readonly BankQuestion[] = [
  { q: 'do G sessions have to be in a row to count', opens: 'No', codes: ['G'] },
  { q: 'does N count towards the threshold', opens: 'Yes', codes: ['N'] },
  { q: 'how long can N stay on the register', codes: ['N'], holds: ['5 school days'] },
  { q: 'can we leave N on for three weeks', opens: 'No' },
  { q: 'is the N deadline five calendar days', opens: 'No', codes: ['N'] },
  { q: 'no reason found and the five school days are up, N or O', codes: ['O'], never: ['N'] },
  { q: 'can we put O straight away without checking if she is ill', opens: 'No', codes: ['O'] },
  { q: 'can we put Y7 rather than O to help the family out', opens: 'No', never: ['Y7'] },
  { q: 'child was due to start on Monday and did not arrive, Z?', opens: 'No', codes: ['N'], never: ['Z'] },
  { q: 'is Z counted in the statistics', opens: 'No', codes: ['Z'] },
  { q: 'list the unauthorised codes', codes: ['G'], holds: ['G, N, O and U'] },
  { q: 'all authorised codes please', codes: ['C'], never: ['G'] },
  { q: 'which codes are left out of the percentage', holds: ['Y7'] },
  { q: 'what codes count for a fine', codes: ['G'] },
  { q: 'Y2 in plain English', codes: ['Y2'] },
  { q: 'remind me what J1 is', codes: ['J1'] },
  { q: 'B and K, what is the difference', codes: ['B', 'K'] },
  { q: 'which is it, C1 or C, for a licensed performance with leave', codes: ['C1'] },
];

/** Once not answered, for want of a rule. */
export const nowKnown: readonly BankQuestion[] = [
  { q: 'nits - nan kept her home', codes: ['O'], never: ['Y6'] },
  { q: 'y13 driving test', codes: ['O'], never: ['M', 'B'] },
  {
    q: 'anxiety, wont get out the car, parent says its school based anxiety and we accept it',
    codes: ['I'],
  },
  { q: 'can the head authorise a hol after they get back', opens: 'No', codes: ['G'] },
  { q: 'baby brother in a&e so mum cant drop off', codes: ['O', 'C'], never: ['I', 'Y7'] },
  { q: 'mum is in labour so no one to bring the child in', codes: ['O', 'C'], never: ['Y7'] },
  { q: 'train cancelled so got here 11', codes: ['L'], never: ['Y1', 'Y2'] },
  { q: 'doing oak academy at home', never: ['B', '/'] },
];

/** Near neighbours, that are no questions for this product or do not say enough. */
export const neighbours: readonly BankQuestion[] = [
  { q: 'what code do I use for the lunch payment app', abstains: true },
  { q: 'which attendance codes do schools in Scotland use', abstains: true, holds: ['England'] },
  { q: 'do Welsh schools use M for the dentist', abstains: true, holds: ['England'] },
  { q: 'is holiday code G the same in Northern Ireland', abstains: true, holds: ['England'] },
  { q: 'caught with hash at lunch', abstains: true },
  { q: 'what is the class code for 9B', abstains: true },
  { q: 'is it ok to take my dog to school', abstains: true },
  { q: 'can the office manager have Friday off', abstains: true },
  { q: 'fee code for the trip', abstains: true },
  { q: 'mock exam timetable for year 11', abstains: true },
  { q: 'car parking permit for visitors', abstains: true },
  { q: 'should I buy a house near the school', abstains: true },
];
