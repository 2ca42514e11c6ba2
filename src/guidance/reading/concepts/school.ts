/** Closures, timetables, exclusions and examinations. */
export const school = {
  closed: 'closed, closure, shut, shut down, not open, evacuated',
  wholeSchool: `
    whole school, whole site, entire school, entire site, all pupils, everyone, nobody in, no pupils in,
    school @be* @closed, school closure, site @be* @closed, full closure, @closed @article? school,
    @closed @article? whole school, @closed @article? whole site, @closed @article? site, we @be* @closed,
    we had to @closed, school had to @closed, school unexpectedly @closed,
    everybody, whole building, all of school, full site, school shut, shut the school, closed the school, school is shut, school was shut, everyone sent home, entire building,
    snow day`,
  partOfSchool: `
    half the building, half of the building, half of the school, only half, part of it can not be used, rooms can not be used,    part of, part of the school, part of the building, part of the site, partial, partly, partially, partial closure,
    partially closed, partly closed, one year group, two year groups, some year groups, certain year groups, year groups,
    some classrooms, classrooms, some classes, one block, science block, =ks1, =ks2, =ks3, =ks4, key stage @number,
    infants, juniors, rest in, others in, rest are in, rest of school, rest of the school, =block, one building, one class,
    some pupils, half the school, a wing, one wing, raac, only year, year @number only, not enough room, no room for,
    one classroom, lower school, upper school, two classrooms, three classrooms, some rooms, one corridor, a corridor,
    top floor, one floor, the annexe, sports hall shut, infant block, junior block, maths block, english block,
    humanities block, sixth form block, half the site, half of school, half of the building, part of school,
    certain classes, some of the site, just year, only years, year @number and @number, yr @number and @number, hall roof,
    dining hall, the gym closed, reception class closed,
    =years @number`,
  suddenCause: `
    boiler died, boiler @be* died, heating died, boiler packed up, heating packed up, boiler gave up, heating gave up, electrics died, power died, flood, flooded, flooding, boiler, heating, no heating, burst, burst pipe, leak, water leak, no water, power cut,
    power failure, no electricity, no power, gas leak, fire, snow, snowed, storm, ceiling, roof, sewage,
    unexpected, unexpectedly, emergency, without warning, last minute, unplanned, severe weather,
    bad weather, at short notice, suddenly, water main,
    leaks, roof leak, flooded overnight, no heating, heating failed, boiler failed, boiler broken, boiler down, lost power, lost water, water off, water supply, smoke, asbestos, sewer, drains, bomb threat, gas, structural, collapsed, subsidence, storm damage, high winds, electrics, electrical, fault, broken down heating, toilets out,
    snow day`,
  planned: `
    =planned, scheduled, pre arranged, prearranged, in the calendar, known in advance`,
  trainingDay: `
    inset, inset day, =training =day, =training =days, staff training, teacher training day, baker day,
    non pupil day, occasional day`,
  pollingDay: 'polling, polling station, polling day, election, general election, local election',
  strike: 'strike, industrial action, striking, picket',
  optional: `
    let families choose, let parents choose, families choose, parents choose, families could choose, left it to families, up to families, gave families the choice, gave parents the choice, said parents could, said families could, let parents decide, let families decide, parents decide, optional, parents could choose, up to parents, up to the parents, parents choice, attendance voluntary, voluntary attendance, voluntary to attend,
    given the choice, left it to parents, could stay at home if, parents were allowed to`,
  partTimetable: `
    part time timetable, part time time table, part timetable, reduced timetable, reduced time table,
    reduced hours, temporary timetable, phased return, shortened day, modified timetable, =ptt, =rtt,
    part time hours,
    temporary mornings, temporary part time, temporary reduced, temporary half days, reduced day, reduced days, reduced week, reduced hours timetable, shortened timetable, shorter day, shorter days, short days, phased reintegration, reintegration timetable, reintegration plan, graduated return, gradual return, integration timetable, c2 timetable, bespoke timetable, time limited timetable, half timetable, half days timetable, part time plan, part time arrangement`,
  notDue: `
    timetable is empty, empty timetable, blank timetable, timetable is blank, sessions .. not attend, session .. not attend, days .. not attend, afternoons .. not attend, mornings .. not attend, days .. not in, sessions .. not in, afternoons .. not in, sessions .. not come, days .. not come, does not come @weekday, does not come on @weekday, does not come in @weekday, does not come in on @weekday, do not come @weekday, do not come on @weekday, do not come in on @weekday, need not come, need not come in, need not attend, need not be in, no need to come, not need to come, not need to come in, not due, not due in, not expected, not expected in, not timetabled, not required, not required in, not need to be in,
    not have to be in, no lessons, no lesson, no timetabled, free period, study period, mornings only, morning only,
    only mornings, only does mornings, only doing mornings, doing mornings, does mornings, afternoons off, half days,
    half day, part time, part time basis, staggered, staggered start, staggered entry, settling in, not meant to be in,
    does not come in, phased start, not scheduled, no session, not do @weekday, not do mornings, not do afternoons,
    not in on @weekday, only in mornings, only in mornings, not supposed to be in, no more lessons, not got lessons,
    no timetable, gap in timetable, nothing on .. timetable, nothing timetabled, nothing on timetable, no classes,
    no taught, free afternoon, free morning, free lesson, free lessons, phased intro, phased introduction, phased entry,
    phased, gradual start, part days, finishes at lunch, home at lunch, goes home at 12, goes home at lunch,
    home after lunch, only in for, lessons only, not timetabled in, off timetable, we do not expect, not expecting,
    not expected back, no timetabled lessons, afternoons at home, mornings at home, at home in the afternoons,
    at home in the mornings, home by lunch, home from lunch, mornings until, only mornings until, building up,
    building up hours, gradually building, days a week only, not in until, not start until, afternoons not, only comes,
    comes mornings, comes in mornings, attends mornings, attends afternoons, comes afternoons, does afternoons, half time,
    only attends,
    not attend @weekday, not attend on, not attend in, not attend mornings, not attend afternoons, not attend the afternoon,
    only timetabled, timetabled in the mornings, timetabled mornings, timetabled for, not on .. timetable`,
  studyLeave: `
    home to study, at home to study, home studying, off to study, off to revise, off revising, time off to revise, study leave, study time, revision leave, exam leave, gcse leave, revise at home, revising at home,
    revision at home, home to revise, leave to revise, study at home, studying at home,
    revising for gcse, revising for gcses, revising for exams, revising for .. exams, revise for .. exams, home revising, revising for .. exam, gcse revision at home`,
  /** Named after an examination or a poll, and neither. */
  mockEvent: 'mock election, mock elections, mock trial, mock debate, mock parliament',
  mockExam: 'mock, mocks, mock exam, mock exams, mock gcse',
  examsOver: `
    last @exam sat, final @exam sat, last @exam taken, final @exam taken, last @exam on, final @exam on, last @exam done, after .. last @exam, after .. final @exam, finished .. @exam, @exam @be* finished, @exam @be* over,
    @exam @be* done, no more @exam, completed .. @exam, done all .. @exam, sat .. last @exam,
    sat .. final @exam, after .. @exam @be* finished, last @exam @be* over, had .. last @exam,
    had .. final @exam, past .. last @exam,
    last @exam was, final @exam was, last @exam yesterday, final @exam yesterday, last @exam last, final @exam last, last paper was, final paper was, sat .. last, exams all done, all exams done, no exams left, no more papers, exams finished, after the last @exam, since .. last @exam, took .. last @exam`,
  excluded: `
    suspended, suspension, excluded, exclusion, fixed term, expelled, expulsion, permanently excluded,
    permanent exclusion, fixed term exclusion, fixed period exclusion, perm ex, permex, perm excluded,
    =pex, =pexed, fixed term suspension, on suspension, suspended for, fte, perm exclusion, permanently suspended, suspends`,
  permanently: `
    permanent, permanently, permanently excluded, permanent exclusion, expelled, permex, perm ex`,
  internalExclusion: `
    internal exclusion, internally excluded, internal suspension, isolation, isolation room, in isolation,
    inclusion room, reflection room, reset room, removal room`,
  sentHome: `
    sent home, send home, sent .. home, sending .. home, told to go home, cooling off, cool off, cool down`,
  behaviour: `
    behaviour, misbehaving, fighting, a fight, informal exclusion, informally, unofficial, cool off,
    cooling off, cool down, calm down, disruptive, =swearing, verbal abuse, racist abuse, homophobic abuse,
    abuse of staff, abuse towards, abusing staff, assaulted @article? staff, assaulting @article? teacher`,
  detained: `
    police custody, custody, in custody, arrested, remand, remanded, on remand, young offender,
    young offenders, yoi, prison, in prison, =sentenced, custodial sentence, detained, police cell,
    secure training centre, criminal justice detention, held by .. police, youth detention,
    detention centre, locked up, police station, in the cells,
    police cells, cells, held in custody, held overnight, kept in overnight by police, arrested and held, in a secure unit, secure unit, secure home, secure accommodation, youth custody, in jail, detention centre, =yoi, locked up overnight,
    cells until court, in the cells until court, custody until court, held until court, police last night and, kept in by police, in police cells until court`,
  /** Who a child lives with: nobody is held. */
  familyCustody: `
    custody battle, custody hearing, custody dispute, custody case, shared custody, joint custody, has custody, have custody, full custody,
    custody of, custody weekend, custody arrangement, @adult custody, @adult @be* custody`,
  otherDetained: `
    @relative .. arrested, @relative .. prison, @relative .. custody, @relative .. remand,
    @relative .. jail, @relative .. sentenced, prison visit, visit .. prison, visiting .. prison`,
  court: `
    court, court appearance, court hearing, witness, magistrates, bail, bail appointment, police interview,
    interviewed by .. police, voluntary interview, probation appointment,
    bail, on bail, police bail, answer bail, magistrates court, youth court, crown court, family court, give evidence, giving evidence, jury, solicitor for .. hearing, voluntary police interview, police statement, video interview with police, probation, youth offending, =yot,
    report to .. police station, reporting to .. police station, sign on at .. police station, police station to sign, at the station for .. voluntary, police station for .. voluntary, police station for .. interview,
    voluntary interview at .. police station, interview at .. police station, interviewed at .. police station, voluntary attendance at .. police`,
  unavoidable: 'unavoidable, unavoidable cause, beyond .. control, unavoidably',
} as const;
