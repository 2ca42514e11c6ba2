/** Registers, returns, the roll, leave, timetables, evidence and age. */
export const lawRoll = {
  register: 'register, registers, registration, attendance register, attendance registers, roll call',
  admissionRegister: 'admission register, admissions register, school roll, admission registers',
  taken:
    'taken, take, call, called, done, complete, completed, mark .. register, times a day, how many times, when in the day, twice, time of day, do the register, morning and afternoon, what time, how often, once a day, per day, each day, a day',
  paper:
    'paper, handwritten, by hand, manual, hard copy, on paper, written register, pen and paper, ink, register book',
  electronic:
    'electronic, electronically, digital, computer, computerised, software, spreadsheet, electronic form',
  keepFor:
    'keep, hang on to, hang onto, hanging on to, kept, keeping, retain, retained, retention, store, stored, hold on to, archive, archived, shred, destroy, throw away, preserve, delete old, how far back, bin old, years',
  stayOpen:
    'stay open, stays open, kept open, keep open, open for, be open, remain open, left open, leave open, leave .. open, =open, keep .. open, open until, held open',
  registerClosing: 'close, closes, closed, shut, shuts, closing, cut off, closing time, cut off time',
  thirtyMinutes:
    '30 minutes, half an hour, thirty minutes, how long, how many minutes, minutes, an hour, 45 minutes, 60 minutes, half hour, how late, time limit',
  oneHour:
    'an hour, one hour, 45 minutes, 60 minutes, 40 minutes, hours, all morning, all day, 1 hour, 35 minutes, until lunch',
  nCode:
    '=n, =ns, code n, n code, n codes, n marks, an n, not yet established, no reason yet, reason not known',
  changedBy: `
    change, changed, changes, replace, replaced, update, updated, correct, corrected, sit, sits, stay, stays, stand, leave it, left, remain, how long, deadline, swap, swapped, amend, amended, sort, sorted, resolve, resolved, clear, turn into, turned into, become, becomes, convert, last, limit, days, time limit, keep, kept, hold`,
  firstDay:
    'first day call, first day calling, ring home, ringing home, phone home, call home, calling home, phoning home, ring parents, contact home, contact parents, phone parents, call parents, chase, chasing, chase up, follow up, following up, get in touch with parents, contact the family, first day contact, ring the parents, first day response, start ringing, ring the family, ring on day, ring on the first day, call on the first day, phone on the first day, contact on the first day, phone on day, call on day',
  unreported:
    'unreported, nobody has reported, not reported, unexplained, no reason, not rung in, no call, not called in, no contact, not heard, no one has rung, not phoned in, absence, absent, missing, unexplained absence, not turned up, no explanation, nobody rang, no message, nobody has called, no one has called, nobody called',
  newPupilReturn:
    'new pupil return, new pupil returns, new starter return, new starter returns, admission return, admissions return, joiner return, joiners return, new pupils return, return for new, starter return, new starters, new pupil, new joiner, tell .. new pupil, starters return',
  deletionReturn:
    'deletion return, deletion returns, leaver return, leavers return, leaver returns, off roll return, removal return, return for leavers, return for a leaver, return for leaver, leavers returns, off roll form, deletions return',
  attendanceReturn:
    'attendance return, attendance returns, absence return, irregular attendance return, absence returns, continuous absence return, ten day return, 10 day return, non attendance return',
  sicknessReturn:
    'sickness return, sickness returns, sick return, sick returns, illness return, illness returns, medical return, 15 day return, fifteen day return, long term sickness return, ill health return, sickness report, sickness reporting, 15 day sickness, 15 day illness, 15 day sick, fifteen day sickness',
  verbally:
    'verbally, only rings, rings to say, rings us, rings up, phones us, only says, over the phone, word of mouth, phoned, rang, phone call, told us, by phone, in person, verbal, at the gate, not written, not put it in writing, has not written, nothing in writing',
  returnsAny:
    'return, returns, tell the la, tell the council, tell the local authority, report to the council, report to the la, inform the la, inform the council, inform the local authority, notify the la, notify the council, notify the local authority, let the la know, let the council know, tell council, tell la, report sickness, report illness',
  topYear:
    'top year, when year 11 leave, when year 6 leave, year 11 leave, year 6 leave, leavers at the end, end of year 11, end of year 6, end of the year, year 6 leavers, year 11 leavers, end of key stage, finish school, end of year, normal leavers, year 13 leavers, leave at the end, oldest year, final year',
  lowestYear:
    'reception, first day of the year, first day of the school year, start of the year, start of the school year, september, beginning of the year, most junior class, normal intake, in september, lowest year, start of term, september intake, year 7 intake, first day of term, intake',
  laterThan:
    'after, later, late, few weeks, a week after, weeks after, afterwards, by when, deadline, in time, delay, weeks later, retrospectively, when do, when must, when should, when is, how soon, how long, how quickly, following week',
  tenDaysAway:
    '10 days, ten days, 10 school days, ten school days, 10 consecutive, ten consecutive, 10 in a row, continuous, 10 continuous, days in a row',
  fifteenDays:
    '15 days, fifteen days, 15 sick days, fifteen sick days, 15 school days, fifteen school days, 15 or more, 15 day',
  ofIllness:
    'ill, illness, sick, sickness, poorly, medical, health, coded i, unwell, code i, ill health, hospital',
  dataSharing:
    'share data, share attendance data, sharing data, share daily, data sharing, daily data, daily attendance data, daily attendance, send data, data to dfe, attendance data, wonde, share .. data, sharing .. data, submit .. data, data with the dfe, data to the dfe, share registers, view your education data, monitor your school attendance, vyed, dfe .. data, data .. dfe, data daily, data each day, data every day, daily register data',
  dfe: '=dfe, department for education, department, government, ministry',
  offRoll:
    'off roll, off the roll, off our roll, from roll, from the roll, from our roll, come off, take off, taken off, take .. off roll, take .. off .. roll, remove .. roll, removed from roll, remove .. register, remove .. name, removing .. name, removing a pupil, remove a pupil, remove a child, removing a child, remove pupil, remove him, remove her, remove them, delete, deleted, deleting, deletion, deletions, deregister, deregistered, deregistering, deregistration, drop .. roll, off role, from role, taking a name, take a name, drop from roll, strike off, struck off, remove from admission, removing from roll, removed from, off the books, off admission, unroll, come off roll, leave the roll, lose .. place, losing .. place, off =rolling, off =rolled',
  grounds:
    'ground, grounds, which regulation, what regulation, regulation 9, reg 9, legal reasons, lawful, when can, when are, when could, valid, on what basis, criteria, regulation, =reg, which reasons, valid reasons, what reasons, lawful reasons, lists the, circumstances can, rules for taking, rules on taking, rules for removing, rules on removing',
  twentyDays:
    '20 day, 20 days, twenty day, twenty days, 20 school days, twenty school days, 20 day rule, four weeks absence, 20 continuous, 20 consecutive',
  tenDayRule:
    '10 day rule, ten day rule, 10 day, ten day, 10 days, ten days, 10 school days, ten school days, ground h',
  notBack: `
    not back, never came back, not come back, not returned, not return, never returned, failed to return, fail to return, did not return, still away, not come home, not been back, overstayed, stayed on, fails to return, not been seen since, no sign of them, still abroad, due back, not reappeared, not home from, does not return, end of leave, leave ended, leave finished, not come back from`,
  agreedLeave:
    'agreed leave, granted leave, authorised leave, leave we agreed, leave we granted, approved leave, leave of absence, leave, authorised holiday, agreed holiday, agreed absence, leave was granted, leave that was agreed, after leave, after agreed leave, extended leave, holiday',
  offRolling:
    'wrecking our figures, bad figures, our figures, poor attender, poor attenders, figures, bad attendance, poor attendance, our data, league table, league tables, results, dragging down, exam results, because of attendance, low attendance, attendance is low, attendance is poor, get rid, not attending, non attender, statistics, ruining our, difficult, behaviour, trouble, stats, so low, making us look, attendance figures, off =rolling, off =rolled',
  movedAway:
    'moved away, moved house, moved area, moved abroad, new school, another school, different school, gone to another, emigrated, left the area, left the country, relocated, changed school, changed schools, transfer, transferred, moved to another, moved to, moving to, gone to live, moved back, gone back to live',
  homeEd: `
    home educate, home educating, home education, home educated, home ed, home school, home schooling, home schooled, elective home education, =ehe, homeschool, homeschooling, homeschooled, teach .. at home, teaching .. at home, educate .. at home, educating .. at home, taught at home, educated at home, electively home, teach them herself, teach him herself, teach her herself, teach him myself, home tuition by parents, home edding`,
  writing:
    'in writing, written, letter, write, email, =note, wrote, said, says, told us, verbally, over the phone, word of mouth, phoned, tells us, saying, phone call, text',
  leave: `
    leave of absence, =leave, =loa, time off, leave request, leave requests, leave form, request for leave, leave application, term time leave, authorise leave, grant leave, granting leave, holiday form, absence request`,
  retrospective:
    'retrospective, retrospectively, after they got back, after the event, afterwards, after they returned, after they came back, after it happened, backdate, backdated, already home, home again, back home already, after they are back, they are back, after she is back, after he is back, after their return, once back, once she is back, once he is back, after the holiday, after the fact, once they are back, after the absence, already been, already gone, already went, after they had gone, after it, got back, already happened, already back, too late, already taken',
  inAdvance: 'in advance, ahead, beforehand, before, how far ahead, how early, notice, advance',
  whoDecides:
    'who decides, who can authorise, who can grant, who authorises, who approves, headteacher decide, who gets to decide, up to the head, whose decision, decides, who agrees, who can agree, decision, head decide, governors decide, how long can, how many days, entitled, entitlement, 10 days, ten days, right to, who decide',
  termHoliday:
    'holiday, holidays, vacation, term time, termtime, term time holiday, cheap flight, cheap flights, cheaper flights, flights, package holiday, disney, abroad trip, family trip, cheaper holiday, cheap holiday, time away, week in the sun, fortnight away, trip of a lifetime, break, summer sun, going away, two weeks in, a week in, weeks in, fortnight in, cheaper',
  exceptional: `
    exceptional, exceptional circumstance, exceptional circumstances, special circumstances, special reason, authorise, authorised, allow, allowed, grant, granted, approve, approved, agree, say yes, ok, permit, permitted, sanction, accept`,
  ptt: 'part time timetable, part time timetables, part time time table, reduced timetable, reduced timetables, reduced hours, =ptt, =ptts, =rtt, part time hours, part time, part timetable, temporary timetable, shortened day, shortened days, reduced days, mornings only, half days, reduced day',
  longTerm:
    'long term, permanent, permanently, for ever, forever, indefinite, indefinitely, how long, all year, whole year, time limit, time limited, end date, no end, months, open ended, ongoing, for a year, rest of the year, until summer, until july, until june, until easter, until christmas, until september, until february, for good, last, maximum length, term after term, as long as, carry on, weeks, end of the year, stay on',
  behaviour:
    'behaviour, behaviours, behave, behaving, misbehaving, badly behaved, disruptive, violent, violence, throwing, fighting, calms down, calm, naughty, challenging, kicking off, sanction, punish, punishment, manage .. behaviour, conduct, aggressive, swearing',
  phased:
    'phased return, phased, phased reintegration, build up hours, gradual return, gradually, ease back, ease .. back, staged return, slow return, reintegration, build back up, easing back, build up slowly, short days at first',
  medicalEvidence:
    'medical evidence, medical proof, doctor =note, doctors =note, gp =note, gp letter, doctors letter, doctor letter, sick =note, fit =note, proof of illness, evidence of illness, evidence for illness, medical letter, medical =note, evidence from gp, evidence from a doctor, proof, medical certificate, letter from .. doctor, letter from .. gp, =note from .. doctor, =note from .. gp, evidence, prescription, appointment card, gp notes, doctors notes, gp =notes, doctor =notes, doctors =notes, proof from the gp, from the gp, from the doctor, from their doctor, from a gp',
  illnessAny: 'illness, ill, sick, sickness, poorly, unwell, absence, absences, medical, health, tummy, cold',
  doubt:
    'doubt, reasonable to ask, when is it, when can, when should, when do, suspicious, genuine, suspect, not believe, authenticity, not convinced, fishy, unsure if, reasonable, think they are lying, question whether',
  evidenceKinds:
    'what counts as evidence, kind of evidence, kinds of evidence, types of evidence, type of evidence, examples, what evidence, which evidence, acceptable evidence, other evidence, what proof, accept as evidence, forms of evidence, sort of evidence, what sort, accept, use as, what counts as, counts as, count as, what kind, kind of, be from a doctor, only a doctor, from a doctor',
  routineAppointment:
    'routine, dentist, dental, doctor visits, doctors visits, appointment, appointments, check up, check ups, optician, orthodontist, doctor appointments, medical appointments, gp appointments, gp visits',
  outOfHours:
    'out of school time, out of school hours, outside school hours, outside school, after school, in the holidays, outside of school, school hours, outside hours, during the school day, in school time, out of hours, in lesson time',
  studyLeave:
    'study leave, exam leave, revision leave, gcse leave, revise at home, revision at home, leave to revise, home study',
  mocks: 'mock, mocks, mock exam, mock exams, mock gcses, mock gcse',
  lastExam:
    'last exam, final exam, exams finish, after exams, exams are over, after .. exam, exams end, finished exams, after the last, after the final, exams are done, end of exams, exams have finished',
  performance:
    'performance, performances, performing, panto, pantomime, filming, film, tv, show, acting, advert, modelling, theatre, stage, west end, child actor, entertainment, musical, concert, dance show, play, perform, tv show, child performer',
  licence:
    'licence, license, licences, bopa, body of persons, exemption, paperwork, permission, permit, documents, authorise, authorised, legally, need, document, certificate',
  faith:
    'religious, religion, religious observance, =eid, diwali, hanukkah, ramadan, religious festival, religious day, faith, holy day, yom kippur, rosh hashanah, passover, vaisakhi, festival, religious holiday, religious days, observance, holi',
  severalFaithDays:
    'three days, two days, 2 days, 3 days, 4 days, how many days, more than one day, week, all of it, how much, all three, both days, second day, extra day, several days, the rest, whole week, days off, whole thing',
  traveller:
    'traveller, travellers, gypsy, roma, =grt, showman, showmen, circus, fairground, travelling family, travelling families, mobile child, =t code, code t, =t, t code, travel for work, t be used, travelling, showpeople, bargee',
  permanentlyTravelling:
    'permanently, all year, permanent, full time, fixed address, house, no fixed abode, settled, on the road, always travelling, all the time, permanent address, fixed home, year round, live in a house, all year round, have a house, fixed abode, live on',
  twoHundred: '200, two hundred, 200 sessions, 200 attendances, 200 session, two hundred sessions',
  remote:
    'online, remote, remote learning, online learning, online provider, online school, from home, at home, google classroom, virtual, logs in, accredited, live lessons, online lessons, remote lessons, virtual school lessons, remotely, online tuition, teams lessons, work from home, learning from home, remote education, online course',
  codeB: '=b, code b, b code, be b, as b, use b, b ok, use code b',
  accredited: 'accredited, approved, registered provider, dfe, ofsted, provider, accreditation',
  dayOfExclusion:
    'day 6, day six, sixth day, 6 th day, sixth school day, sixth, full time education, provision, education be in place, work set, arrange education, educate, day 6 provision, six day, first five days, alternative education, education from, sixth consecutive, education .. arranged, education .. start, education .. provided, provision .. start, education .. place, provision .. place',
  schoolAge: `
    compulsory school age, compulsory age, statutory school age, compulsory schooling, statutory age, school age, school starting age, school leaving age, leaving age, =csa, compulsory, of school age, have to be in school, legally have to start, legally be in school, legally start school, must start school, must a child start, have to start school, has to be in school, compulsory education`,
  ageStarts:
    'start, starts, starting, begin, begins, beginning, turn five, turns 5, turns five, turn 5, turned five, turned 5, kick in, kicks in, 5 th birthday, fifth birthday, five, from when, reach, reaches, become, becomes, youngest, lower, when must, when does a child have to, earliest, at what age',
  ageEnds:
    'end, ends, ending, stop, stops, finish, finishes, leavers, leaver, 16, sixteen, upper, last day, last friday, year 11, y11, =y11s, over, until when, oldest, cease, stop coming',
  legallyLeave:
    'leave school, leaving school, legally leave, stop coming, leaving date, leaving day, last day, stop attending, finish school, official leaving, leave legally, leavers date, leavers day, school leavers, =leaving, quit school, walk away, legally stop, no longer have to, legal leaving',
  yearEleven:
    'year 11, =y11, =y11s, =yr11, yr 11, year 11s, 16, sixteen, year eleven, 16 year old, gcse pupils',
  outsideAge: `
    reception, nursery, four year old, 4 year old, =four, under five, under 5, not compulsory, not yet compulsory, not five, not yet five, sixth form, sixth former, sixth formers, year 12, year 13, =y12, =y13, 17 year old, 18 year old, over 16, post 16, below compulsory, above compulsory, under compulsory, over compulsory, outside compulsory, not of compulsory, before compulsory, too young, too old, not statutory, early years, preschool, aged four, aged 4, is 4, isnt compulsory, over school age, under school age, rising five, non compulsory, 16 to 18, yr 12, yr 13, yr 14, college age, foundation stage`,
} as const;
