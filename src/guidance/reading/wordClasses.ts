/** Words that stand for each other inside a phrase; forms of a word need not be repeated. */
export const wordClasses = {
  adult:
    'stepfather stepmother boyfriend girlfriend partner mum mums mother mam mummy dad father daddy parent carer stepdad stepmum nan nana gran granny grandma grandmother grandad grandpa grandfather grandparent guardian aunt auntie uncle',
  relative:
    'mum mums mother mam mummy dad father daddy parent carer stepdad stepmum nan nana gran granny grandma grandmother grandad grandpa grandfather grandparent guardian aunt auntie uncle brother sister sibling baby cousin relative',
  child: 'pupil child kid student boy girl lad lass bairn he she they him her them learner son daughter',
  be: 'is was are were be been being has have had having got gets become became fell feels felt very really too quite seriously badly also still',
  staff:
    'manager assistant deputy mentor teacher ta caretaker cook cleaner receptionist governor secretary staff colleague head headteacher tutor senco',
  article: 'a an the his her their our this that some any another own',
  number:
    '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 one two three four five six seven eight nine ten twelve few couple several',
  ill: 'ill sick unwell poorly',
  health:
    'dentist dental orthodontist doctor gp hospital clinic medical optician appointment appt surgery physio',
  appointment: 'appointment appt appts appoint visit consultation check review session checkup',
  council: 'council la lea authority county',
  arrange:
    'arranged arrange provide provided commission commissioned organised set fund funded pay pays put found sorted',
  school: 'school we us head headteacher',
  head: 'head headteacher headmaster principal school we',
  yes: 'okd oked okayed agreed approved granted authorised allowed permitted accepted agree authorise approve grant',
  no: 'refused declined rejected denied unauthorised',
  leave: 'leave loa form application holiday absence request it time them',
  nation: 'belfast cardiff swansea edinburgh glasgow aberdeen dundee scotland wales ireland',
  vehicle: 'bus taxi minibus transport coach cab van',
  body: 'arm leg wrist ankle knee foot hand finger toe head back elbow nose shoulder collarbone hip neck ear eye',
  register: 'register registers registration',
  closed: 'closed close closes closing shut shuts',
  exam: 'exam exams examination gcse gcses paper papers',
  day: 'day days',
  weekday: 'monday tuesday wednesday thursday friday mon tue tues wed weds thu thur thurs fri',
  half: 'am pm morning afternoon',
  year: 'year yr y',
} as const;

export type WordClass = keyof typeof wordClasses;
