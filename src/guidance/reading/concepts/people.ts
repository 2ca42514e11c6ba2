/** Who it is about, where they were, and how old they are. */
export const people = {
  subject: `
    pupil, student, learner, child, kid, boy, girl, twin, lad, lass, bairn, year @number, yr @number, =y7, =y8, =y9,
    y1 @child, y2 @child, y3 @child, y4 @child, y5 @child, y6 @child, y1 class, y2 class, y3 class, y4 class, y5 class, y6 class,
    =y10, =y11, =y12, =yr7, =yr8, =yr9, =yr10, =yr11, =yr12, sixth former, reception,
    children, kids, lads, girls, boys, twins, siblings, son of, daughter of, young person, tutee, year group, sixth formers, y1s, y2s`,
  schoolLife: `
    on the way to school, on the way in, on the way into school, school time, in school time, during school time, school hours, in school hours, during school hours, family, parent, mum, mother, dad, father, carer, head, headteacher, teacher, register, registration, =session,
    morning, afternoon, all day, today, this week, =am, =pm, school day, lunch, classmate`,
  staffAway: `
    member of staff, staff member, ta want, ta need, teacher want, teacher need, staff want, staff need, support staff, office staff,
    lunchtime supervisor, midday supervisor, payroll, supply teacher, @staff @be* @ill, @staff off @ill, @staff @be* @ill, @staff @be* off, @staff off, @staff @be* away,
    @staff @be* late, @staff @be* absent, @staff @be* on maternity, @staff @be* on leave, @staff @be* on holiday, @staff @be* on a course, @staff @be* on sick, staff absence, staff sickness`,
  absent: `
    not managing to get in, not managed to get in, not managing to attend, not managed to attend, unable to come in, not able to come in, no sign of, absent, absence, not be in, not back until, off, day off, away, not in, not in school, not at school, not in today, missing,
    missed, not attend, not here, not come in, at home, stayed home, stay home, kept home, keep .. home,
    kept .. home, kept .. off, keep .. off, stopped at home, stopped off, keeping .. off, keeping .. home, not come, out of school, gone to, has gone, gone,
    unable to attend, could not travel, could not get in, could not get to school, unable to get, not get to school,
    not make it in, not make it to school, can not attend, can not come, not come to school, nobody in,
    stayed off, stay off, kept away, off school, off all week, missed the whole, missed all, missed school, not turn in, no longer coming, cant get here, can not get here, could not get here, can not get to school, could not come, could not make it, can not travel, not here today, not present, missed a day, missed the day, out for the day, has not come, not been here, at home instead,
    not in for @register, not here for @register, not there for @register, not present for @register, missed registration, not at @register`,
  inSchool: `
    swimming lesson, swimming lessons, pe lesson, in school, on site, in the building, came to school, came in, sick bay, medical room, sick room,
    welfare room`,
  /** Not there at all in that session, whatever made it so. */
  keptOff: `
    stayed to look after, stayed behind to look after, stayed home to look after, stayed to help, stayed to care, turned round and went home, turned around and went home, turned back home, took .. back home, went back home, kept off, kept .. off, keep .. off, keeping .. off, kept .. home, kept home, stayed home, stayed at home, stopped at home,
    stopped off, never came, not come in, not came in, not coming in, not bother coming, not in at all, not bring .. in,
    no point coming, =at =home, so no school, no school today, not leave the house, not leave house, stayed in bed,
    stayed off, stay off, stayed away, kept away, not sent in, not sending, will not send, would not send, drove .. home, took .. home, went back to bed,
    too .. to come in, too .. to come, too late to come, not worth coming, did not bother, decided not to come`,
  /** Asked by the school to stay away. */
  toldToStayHome: `
    told .. stay home, told .. stay at home, asked .. stay home, asked .. stay at home, told not to come, told .. not to come,
    asked not to come, sent home, sent .. home, stay at home, stay home, kept home, kept at home, not accommodated, =at =home`,
  wasDue: `
    we =expected @child, =expected @child in, still =expected @child, had =expected @child, was due, =due in, were due, supposed to be in, expected in, meant to be in, should have been in, should be in, should have come`,
  stayedInSchool: `
    stayed in school, stays in school, stayed at school, staying in school, stayed behind in school, came to school instead,
    in school instead, came in instead, so came in, came in and did, came in and work, worked with .. class, worked with year @number, =worked with y1, =worked with y2,
    =worked with y3, =worked with y4, =worked with y5, =worked with y6, in with .. class, came in as normal`,
  belowAge: `
    nursery, reception, aged 4, aged four, age 4, 4 year old, four year old, 4 yr old, rising five, rising 5, under five,
    under 5, under fives, pre school, preschool, not yet five, not yet 5, not five, 4 yr old, four yr old, 3 yr old, not 5,
    below compulsory, below compulsory school age, under compulsory school age, non compulsory school age,
    not compulsory school age, not of compulsory school age, foundation stage, eyfs, early years, aged 3, 3 year old,
    three year old`,
  aboveAge: `
    sixth form, sixth former, 6th form, 6th former, year 12, year 13, yr 12, yr 13, =y12, =y13, =yr12,
    =yr13, post 16, above compulsory school age, over compulsory school age, a level, 17 year old,
    18 year old`,
  schoolAge: `
    aged 5, aged five, 5 year old, five year old, turned five, turned 5, is five, is 5, already five,
    already 5, compulsory school age, of compulsory school age, aged 6, 6 year old,
    compulsory age, 5 yr old, five yr old, 5 years old, aged 7, aged 8, aged 9`,
  yearEleven: 'year 11, yr 11, =y11, =yr11, year eleven',
  youngerYear: 'year 10, yr 10, =y10, =yr10, year ten, year 9, =y9, =yr9, year 8, year 7, year nine',
  forPupil: 'for him, for her, for them, for the pupil, for the child, for their child, for a pupil',
} as const;
