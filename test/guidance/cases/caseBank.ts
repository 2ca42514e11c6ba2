/** A question with figures in it: how the answer opens, and what it has to hold. */
export type CaseBankQuestion = {
  q: string;
  opens?: 'Yes' | 'No';
  holds?: readonly string[];
  lacks?: readonly string[];
};

export const thresholdQuestions: readonly CaseBankQuestion[] = [
  {
    q: 'He has 7 U and 4 O since half term, 6 school weeks. Has he met the threshold?',
    opens: 'Yes',
    holds: ['11'],
  },
  { q: '4 G and 5 N in five weeks, met?', opens: 'No', holds: ['9', '1 short', '5 school days'] },
  { q: 'six days of O in a row, is that ten sessions', opens: 'Yes', holds: ['12'] },
  { q: 'Three days unauthorised and two U marks, are we at the limit', opens: 'No', holds: ['6'] },
  { q: '8O 2U in 9 weeks - threshold?', opens: 'Yes', holds: ['10'] },
  {
    q: '14 unauthorised sessions but 6 were over 12 school weeks ago, threshold reached?',
    opens: 'No',
    holds: ['8'],
  },
  { q: '12 unauthorised, 1 of them outside the ten week window. Met?', opens: 'Yes', holds: ['11'] },
  { q: '10 U over 12 calendar weeks, two of which were the Easter holiday', holds: ['10', 'meet'] },
  { q: '11 O in 14 school weeks, is it met', holds: ['depends'] },
  { q: 'One U each week for eleven school weeks. Threshold?', holds: ['11', '10 school weeks'] },
  { q: '6 U and 6 G over 12 school weeks, met?', holds: ['12', 'depends'] },
  {
    q: '7 O since January and 5 the year before, well over 10 school weeks ago, met?',
    opens: 'No',
    holds: ['7'],
  },
  {
    q: 'nursery child aged 4 has 12 U, can we ask for a notice',
    opens: 'No',
    holds: ['compulsory school age'],
  },
  { q: '13 O over the year, 7 of them in the last ten weeks. Threshold?', opens: 'No', holds: ['7'] },
  { q: 'would one week unauthorised in Greece meet the threshold?', opens: 'Yes', holds: ['10'] },
  { q: '12 U but she is only 4', opens: 'No', holds: ['compulsory school age'] },
  { q: '15 L marks, can we apply for a fine', opens: 'No', holds: ['Not counted'] },
  {
    q: 'head refused 5 days for a holiday and they went. does that reach the threshold for a pn',
    opens: 'Yes',
    holds: ['10'],
  },
  { q: 'They asked for 8 days. We granted 4, refused 4. Is the threshold met?', opens: 'No', holds: ['8'] },
  {
    q: 'private school pupil with 22 O, can the council issue a penalty notice',
    opens: 'No',
    holds: ['independent'],
  },
  { q: 'year 13 student, 14 O, can we fine the parents', opens: 'No', holds: ['compulsory school age'] },
  {
    q: '10 G and the family are fully engaged with early help and attendance is picking up, do we have to fine',
    opens: 'No',
    holds: ['consider', 'support'],
  },
  { q: '20 I sessions this half term, is a penalty notice possible', opens: 'No' },
  { q: '9 sessions of U and 3 of M since September, enough for a fine?', opens: 'No', holds: ['9'] },
  { q: 'she has 10 Os in the past 8 school weeks have we hit the 10 in 10', opens: 'Yes' },
];

export const bandQuestions: readonly CaseBankQuestion[] = [
  { q: '38 of 380 sessions missed, persistent?', opens: 'Yes', holds: ['10%', 'line'] },
  { q: 'missed 37 sessions out of 380. Is she PA?', opens: 'No', holds: ['9.7%'] },
  { q: '61% attendance. persistently absent?', opens: 'Yes', holds: ['39%'] },
  { q: 'is 90.5% attendance PA', opens: 'No', holds: ['9.5%'] },
  { q: 'off for 21 days out of 80, persistent absence?', opens: 'Yes', holds: ['26.3%'] },
  { q: 'attended 45 of 100 sessions, severe?', opens: 'Yes', holds: ['55%'] },
  { q: '240 sessions, 40 of them were D, missed 22. Is he PA', opens: 'Yes', holds: ['200', '11%'] },
  { q: '120 possible, 13 absences: PA?', opens: 'Yes', holds: ['10.8%'] },
  {
    q: 'is exactly 90% persistently absent',
    opens: 'Yes',
    holds: ['10% missed', 'DfE', 'BCP'],
    lacks: ['severely absent ('],
  },
  { q: 'would 95% be persistently absent', opens: 'No', holds: ['5% missed'] },
  { q: '150 possible sessions, 6 I, 4 M and 2 U. Absence percentage?', holds: ['8%'] },
  { q: '200 sessions, 20 of them X, absent 9. What is her attendance?', holds: ['180', '95.0%'] },
  { q: '46% attendance, what is that called', holds: ['severely absent'] },
  { q: 'is persistent absence missing 12% of sessions', opens: 'No', holds: ['10%'] },
  { q: 'is severe absence 50%', opens: 'Yes', holds: ['50%'] },
  { q: 'is the persistent absence line still 20%', opens: 'No', holds: ['10%'] },
  { q: 'is 49% attendance severe absence', opens: 'Yes', holds: ['51%'] },
  { q: 'is 50% attendance severe', opens: 'Yes', holds: ['50%', 'line', 'BCP'] },
  { q: '94% attendance, does she fall in the 5 to 15% group', opens: 'Yes', holds: ['6%'] },
  { q: 'absence is 17%, is that the 5-15% band', opens: 'No', holds: ['17%'] },
  { q: 'Out of 190 possible sessions how many absences make a pupil persistently absent', holds: ['19'] },
];

export const noticeQuestions: readonly CaseBankQuestion[] = [
  { q: 'suspended boy seen in town on day 2, parent pays the notice on day 10, how much', holds: ['£60'] },
  { q: 'can a first notice still be paid on day 27', opens: 'Yes', holds: ['£160'] },
  { q: 'second notice paid on day 10, is it still £80', opens: 'No', holds: ['£160'] },
  { q: 'first notice paid after 12 days, is that £80?', opens: 'Yes', holds: ['£80'] },
  {
    q: 'notices in 2025 and early 2026 for the same mum and child, new offence in 2027, another PN?',
    opens: 'No',
  },
  { q: 'notice received 1 October, paid on the 24 October, how much', holds: ['£160'] },
  { q: 'PN arrived 5 January 2026 and they paid 26 January 2026, what was due', holds: ['£80'] },
  { q: 'PN arrived 5 January 2026 and they paid 27 January 2026, what was due', holds: ['£160'] },
  { q: 'second penalty notice, paid after 10 days. How much do they pay?', holds: ['£160'], lacks: ['£80.'] },
  { q: 'first fine paid within 14 days cost', holds: ['£80'] },
  { q: 'first notice paid after 25 days, how much is it', holds: ['£160'] },
  { q: 'PN still unpaid after 30 days, what happens now', holds: ['prosecutes', 'withdraws'] },
  { q: 'both parents and 3 children, how many fines could there be', holds: ['6'] },
  { q: 'two parents with twins, number of penalty notices?', holds: ['4'] },
  {
    q: 'Notices on 10 March 2025 and 2 February 2026, same parent and child. Another offence in June 2026, another notice?',
    opens: 'No',
    holds: ['prosecution'],
  },
  { q: 'first notice 1 October 2024, new offence 5 October 2027: rate?', holds: ['£80'] },
  {
    q: 'first notice 1 October 2024, new offence 5 September 2027: which rate',
    holds: ['£160', 'The notice of 1 October 2024 counts until 30 September 2027.'],
  },
  { q: 'the first notice was withdrawn, what does the next one cost', holds: ['£80'] },
  {
    q: 'mum was fined for the older sister, now her younger brother. how much will the first notice for him be',
    holds: ['£80'],
  },
];

export const otherCases: readonly CaseBankQuestion[] = [
  { q: 'can we take him off roll after 20 days of M', opens: 'No', holds: ['G, N or O'] },
  {
    q: 'week 3 of the notice to improve and no better, can we issue a penalty notice now',
    opens: 'Yes',
    holds: ['Tell the parent first'],
  },
  {
    q: 'do we wait 20 days after leave to delete them from the register',
    opens: 'No',
    holds: ['10 school days'],
  },
  { q: 'is a safe and well check needed every 20 days', opens: 'No', holds: ['10 school days'] },
  { q: 'is 7 weeks ok for a notice to improve', opens: 'No', holds: ['3 to 6'] },
  { q: 'NTI of 4 school weeks, is that allowed', opens: 'Yes', holds: ['3 to 6'] },
  { q: 'can the notice to improve be 10 school days', opens: 'No', holds: ['2 school weeks'] },
  { q: 'NTI ended, 40 sessions with 3 unauthorised, did they pass', opens: 'Yes', holds: ['7.5%'] },
  { q: 'born 2 November 2021, when must she start?', holds: ['31 December 2026'] },
  { q: 'date of birth 31 August 2021 when is he compulsory school age', holds: ['31 August 2026'] },
  { q: 'born 1 September 2021 when must he start school', holds: ['31 December 2026'] },
  { q: 'my girl turned five on 4 April, from when is school compulsory', holds: ['31 August'] },
  {
    q: 'she turns 16 on 12 January 2027, when does compulsory school age end for her',
    holds: ['25 June 2027'],
  },
  {
    q: '22 school days of O, nobody knows where the family is, we looked with the council. can we take him off roll under the 20 day rule',
    opens: 'Yes',
  },
  {
    q: '25 days absent, 3 of the sessions are I, can we delete under the 20 day ground',
    opens: 'No',
    holds: ['I'],
  },
  { q: '16 school days absent, whereabouts unknown, can we remove from roll', opens: 'No', holds: ['20'] },
  {
    q: 'leave granted ended 4 school days ago and they are not back, can we take them off roll',
    opens: 'No',
    holds: ['10'],
  },
  { q: '16 days of illness so far this year, do we send the sickness return', opens: 'Yes', holds: ['15'] },
  { q: '9 days off ill in total, sickness return needed?', opens: 'No', holds: ['15'] },
  { q: '11 school days in a row of O, is an attendance return due', opens: 'Yes', holds: ['10'] },
  {
    q: 'nobody has seen the child for 12 school days, is a welfare check overdue',
    opens: 'Yes',
    holds: ['10 school days'],
  },
  {
    q: 'traveller child has 210 attendances in the last 12 months, does the 200 defence apply',
    opens: 'Yes',
    holds: ['200'],
  },
  { q: 'ESO made in March 2026, how long can it last', holds: ['2027', '2029'] },
];

export const supportQuestions: readonly CaseBankQuestion[] = [
  {
    q: 'they have hit the threshold but mum is engaging well now, should we fine',
    opens: 'No',
    holds: ['support'],
  },
  {
    q: 'Threshold reached, nothing offered to the family, no support so far. PN now?',
    opens: 'No',
    holds: ['Support comes first'],
  },
  { q: 'the threshold is met because of a holiday, can we request a penalty notice', opens: 'Yes' },
  { q: '12 G for a holiday, must we send a notice to improve first?', opens: 'No' },
  { q: 'threshold met after a holiday, do we need a notice to improve first', opens: 'No' },
  { q: 'We phoned once and got no answer, have we done enough for a PN', opens: 'No', holds: ['2 attempts'] },
  {
    q: 'three letters and a meeting offered, parents ignored them all. Is that sufficient support?',
    opens: 'Yes',
  },
  {
    q: 'two phone calls without an answer but no meeting offered, is that enough support before legal',
    opens: 'No',
    holds: ['meeting'],
  },
  {
    q: 'mum engages but we have not done an assessment, is it sufficient support for legal action',
    opens: 'No',
    holds: ['assessment of need'],
  },
  { q: 'parents engage, no full APDR cycle yet, enough to go to court?', opens: 'No', holds: ['cycle'] },
];
