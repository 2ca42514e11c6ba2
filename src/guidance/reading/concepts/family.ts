/** What happens in families and on visits, beside what the other tables know. Like `practice`, these only add. */
export const family = {
  /** The half of the day, wherever it is named. */
  saysMorning: `morning, mornings, =am, @register in the morning`,
  saysAfternoon: `afternoon, afternoons, =pm, after lunch`,
  /** Whoever comes back was away before. */
  cameBack: `=back, returned, returns, came back, comes back, until then`,
  plainlyRefused: `=refused, =declined, =rejected, =denied`,
  remanded: `remanded in custody, remanded him, remanded her, on remand, remanded to, remanded into`,
  taughtInside: `taught in the hall, taught in another, taught in other, were taught, was taught, still taught, lessons in the hall, lessons went on in, used other rooms, used the hall, worked in the hall, moved to another room, moved to other rooms`,
  presentMark: `pm present, am present, afternoon present, morning present, present for pm, present for am, present pm, present am, present for afternoon, present for morning, present mark, present code, present symbol, mark for present, code for present, symbol for present, code for being present, mark for being present, code for attending, mark for attending, code for someone present, symbol for attending, code for here, attendance mark, present in the morning, present in the afternoon, present for the morning, present for the afternoon, present pupil, pupil present, child present, mark a present, mark present`,
  hereWhenTaken: `in school when @article? @half? @register, in when @article? @half? @register, here when @article? @half? @register, there when @article? @half? @register, present when @article? @half? @register, in class when @article? @half? @register, in school at .. when @article? @half? @register, in class at .. when @article? @half? @register, here at .. when @article? @half? @register, there at .. when @article? @half? @register, in their seat when, in his seat when, in her seat when, in the room when @article? @half? @register, sitting in class when, answered @article? @half? @register, answered his name, answered her name`,
  admission: `another school, new school, secondary school, grammar school, private school, independent school, boarding school, different school, other school, school place, a place at, for a place, sixth form, college, apprenticeship, job, admission, entry to, academy`,
  reasonRejected: `
    heard the reason and, reason and turned, reason and refused, reason and rejected, not an acceptable, reason but we, reason but the head, reason though we, not accept .. reason, not accept .. explanation, not accept it, not accept that, not accepting .. reason, not accepting it, not accepting that, reason not accepted, reason .. not accepted, reason was not accepted, reason @be* rejected, rejected .. reason, rejecting .. reason, reason @be* refused, refused .. reason, not satisfied with .. reason, not satisfied with .. explanation,
    not happy with .. reason, not happy with .. explanation, not a good enough reason, reason .. not good enough, reason @be* not good, not a valid reason, not an acceptable reason, no acceptable reason, reason .. not acceptable, reason .. unacceptable, unacceptable reason, explanation .. not accepted, explanation .. not good enough, explanation not accepted, explanation @be* rejected,
    excuse, poor excuse, feeble excuse, lame excuse, excuse not accepted, not buy .. excuse, turned down .. reason, reason .. turned down, head .. not accept, head rejected, school rejected, school .. not accept, we rejected, not accepted by .. head, not accepted by .. school, decided .. not acceptable, not justify, reason .. not valid`,
  /** Of days that were granted and more, the code for the later ones is asked for. */
  asksBeyond: `
    codes for @weekday and @weekday, code for @weekday and @weekday, code for @weekday, codes for @weekday, code for the extra, codes for the extra, for the extra days, for the extra day, for the extra two, for the other days, for the remaining, for the rest, code for the other, codes for the other, for the last two, for the days after, for the days over, for the unapproved, what about @weekday, mark for @weekday`,
  newCodes: `new =codes, codes .. new, =codes came in, =codes .. introduced, =codes .. added, =codes .. brought in, what changed in the =codes, changes to the =codes`,
  reasonComes: `
    with a reason, gives .. reason, give .. reason, gave .. reason, tells us why, told us why, tells us .. reason, explains, explained, have the reason,
    get a reason, gets a reason, get the reason, got a reason, got the reason, know the reason, know why, finds out why, find out why, found out why,
    provides a reason, reason comes, reason arrives, reason came, hear why, learn why, learn the reason, once .. reason, comes up with a reason`,
  /** What the council has to provide by law. */
  owed: `
    entitled, entitlement, eligible, =owes, =owed, legal duty, statutory duty, duty to, has to provide, have to provide, supposed to provide,
    should be providing, must provide, has to arrange, supposed to arrange, has to lay on, responsible for`,
  /** Of the two schools of a pupil, the one that is not ours. */
  otherSchool: `
    other school, the other school, their other school, other place, other setting, other site, second school, the subsidiary, subsidiary school,
    partner school, host school, special school, somewhere else`,
  overThere: `
    holidays there, allowed there, apply there, rules there, rule there, fines there, fined there, schools there, codes there, law there, laws there,
    system there, work there, over there, up there, happens there, do there`,
  outing: `
    zoo, farm, castle, museum, gallery, aquarium, sea life, oceanarium, town hall, parliament, cathedral, planetarium, science centre, theatre, concert hall, battlefields, nature reserve, country park, the beach, the woods, the coast, abbey, palace, science museum,
    crown court visit, fire station, library visit, visit to the, visit to a, visit to, visiting the, a visit, visit we, trip to, day at the, out at the, mock election, mock trial, model united nations, lecture at, conference at, workshop at, field work, visit`,
  familyTrip: `
    @adult took them, @adult took him, @adult took her, @adult took .. round, @adult took .. to, @adult taking .. to, @adult takes .. to, @adult has taken, parents took, parents have taken, parents taking, family took, family visit, family trip, family day out, taken .. by @adult,
    with his dad, with her dad, with his mum, with her mum, with the family, with family, with grandparents, with nan, family arranged, arranged by the family`,
  calledEducational: `educational, educational trip, educational visit, learning experience, cultural trip, cultural visit, for her education, for his education, for their education, counts as education, history trip with family`,
  employer: `
    employer, garage, salon, hairdressers, nursery, vets, vet, shop, cafe, restaurant, company, firm, factory, workshop,
    building site, builder, builders, care home, hotel, solicitors, hospital ward, primary school, mechanic, mechanics,
    plumber, electrician, barbers, kennels, stables, gym`,
  cutOffAtHome: `police cordon, cordon, cordoned off, behind the cordon, bomb scare, bomb disposal, unexploded, armed police, evacuated from .. home, evacuated from .. flat, evacuated from .. house, nobody allowed in or out, no one allowed in or out, gas leak in .. street, gas leak at home, trapped in .. lift, sinkhole`,
  homeDisaster: `house fire, fire at home, home burned, home burnt, house burned, house burnt, flat fire, flooded out, home flooded, house flooded, ceiling collapsed at home, made homeless, roof off .. house, explosion at, emergency accommodation, put up in .. hotel, temporary accommodation`,
  unableToTravel: `
    physically get, physically can not, physically unable, not physically, no way of getting, no means of getting,
    can not get here, cant get here, could not get here, unable to get here, not able to get`,
  headLice: `head lice, headlice, nits, lice`,
  accommodated: `
    squeezed, fitted .. in, fit .. in, found room, found space, moved .. to the hall, moved them into, moved everyone, put .. in the hall, accommodated, accommodate, could accommodate, told to come, were told to come, asked to come in, told them to come, could have come, space for, room for everyone, room for them, class moved, classes moved, lessons moved, relocated, still expected, were expected, expected in`,
  toldToStayAway: `told .. stay, asked .. stay, told not, asked not`,
  halfDays: `
    mornings only, morning only, only mornings, only does mornings, only doing mornings, doing mornings, does mornings, half days, part days, afternoons only, only afternoons, part time, temporary mornings, reduced hours, finishes at lunch, goes home at lunch, home at lunch, afternoons off, shorter day, only in for, reduced week`,
  notBrought: `
    no one could bring, nobody could bring, no one could take, nobody could take, no one else to bring, nobody else to bring, no one else could, nobody else could, no one to walk, nobody to walk, no one to get them, not bring, could not bring, can not bring, no one to bring, nobody to bring, unable to bring, not able to bring, not drop, could not drop, not take .. to school, no one to take, nobody to take, not get .. to school, no one to get, not do the school run, can not do the school run, could not do the school run, no one to drop, nobody to drop,
    no lift, no way to bring, not bring them, no way of bringing`,
  moreToCome: `
    no return date, no date for .. return, return date, no end in sight, not be back, not be back for, not back for, for weeks, expected, likely, will be off, going to be, more to come, not back until, another week, at least, probably, not back yet`,
  camhs: `=camhs, the camhs team`,
  stayAway: `week in, weeks in, fortnight in, days in, week at, weeks at, few days in, month in, months in, for a week, for a fortnight, for two weeks, for a month, went to .. for, gone to .. for, going to .. for, trip to, flew, cornwall, devon, the lakes, lake district, blackpool, butlins, skegness, norfolk, isle of wight, yorkshire, lapland, london for`,
  onlyOurRoll: `only on our roll, only on our register, not on their roll, not on .. roll, not dual, not dual registered, only registered with us, only registered here, only registered at, not registered there, not registered at, no second registration, not a registered school, sole registered, single registered, just on our roll, only on one roll`,
  atOurs: `today at ours, at ours, our day, due at ours, due with us, due here, at our school today, meant to be with us, meant to be here, our session, ours today, with us today, expected with us, expected here, day with us`,
  attendedIt: `she attended, he attended, they attended, and attended, attended, attends, attending, was there, there today, turned up today, was present there`,
  parentTied: `@adult could not drive, @adult can not drive, could not drive, @adult at work, @adult working, @adult had to work, @adult @be* working, because of .. work, work commitments, night shift, early shift, @adult on nights, @adult on shift, @adult overslept, @adult slept in, @adult forgot, @adult @be* away, @adult @be* busy, @adult @be* late, childcare fell through, no childcare, childcare problem, @adult could not, @adult can not, @adult not able`,
  weather: `raining, rain, too hot, hot weather, too cold, cold weather, windy, sunny, the heat, nice weather`,
  waitingFor: `waiting for, waiting on, awaiting, not started yet, yet to start, not yet started, not in place, not found anywhere, nowhere found, nothing found, nothing arranged, nothing set up, nothing put, nothing in place, nothing yet, no placement`,
  dayAndNext: `and the day after, and the next day, and the following day, and the day before, and @weekday as well`,
  medicalRoom: `medical room, sick bay, sick room, welfare room, first aid room`,
  lunchRegister: `lunch @register, lunchtime @register`,
  asksStatus: `count as, counts as, counted as, class as, classed as, treat as, treated as, regarded as, is .. present, be present, marked present, still present, pupil present, child present, down as present, present if, absent if`,
  parentAuthorises: `parent authorise, parents authorise, mum authorise, dad authorise, parent authorising, authorised by .. parent, authorised by .. parents, authorised by mum, parent allowed to authorise, parents allowed to authorise`,
  reportedAsIll: `told us .. illness, told us .. ill, told us .. sick, said .. ill, said .. sick, rang in sick, phoned in sick, called in sick, rang in ill, phoned in ill, reported as ill, reported .. sick, claimed .. ill, claims .. ill, put down as ill, says .. ill, reporting .. ill, reporting .. sick`,
  seenAway: `photos of, seen at, seen in, on holiday, posted from, tanned, boarding pass, airport`,
  cameIn: `came in, came into school, come in for, in school today, attended a revision, attended revision, came to school`,
  satExam: `sat .. exam, sitting .. exam, exam in .. hall, in .. exam hall, sat .. paper, sitting .. paper, sat .. gcse, sat maths, sat english, sat science, did .. exam this`,
  suspensionOver: `suspension ended, suspension finished, suspension @be* over, exclusion ended, exclusion finished, suspension ran out, after .. suspension, back from suspension, due back from, suspension has ended, suspension was over, end of .. suspension, suspension expired`,
  otherDay: `day before, the eve of, get ready for, to get ready, getting ready, get ready, preparing for, to decorate, cooking for, to cook for, recovering from, to travel to, to travel, travel day, the day before, friday before, falls on .. saturday, falls on .. sunday, is on .. saturday, is on .. sunday, on the weekend, at the weekend, prepare for, to prepare, getting ready for, recover from`,
  notTravelling: `winter quarters, not travelling, not away, settled for, at home base, back home, not on the road, not working`,
  competition: `competition, contest, final, chess, debating, debate, spelling bee, maths challenge, science fair, music festival performance, choir, orchestra, band, conference, workshop`,
  parentsWord: `parents word, parent word, mums word, dads word, word of the parent, word of .. parent, take .. word, word for, believe .. parent, believe parents, accept what the parent`,
  noLift: `no lift, no lift to school, no car, without a car, car off the road`,
  registerClosed: `=register =closed, =registers =closed, =registration =closed, =register =shut, =registers =shut, =registration =shut, @register had closed, @register had shut, @register was closed, @register was shut, @register long shut, @register long closed`,
  reported: `
    keeping us informed, keeping us updated, kept us informed, keeps us informed, keeps us updated, kept us updated, updates us, rang, rang in, phoned, phoned in, called in, emailed, texted, says, says he, says she, messaged, reported, parent says, mum says, dad says, according to, told us`,
  beforeNow: `marked, was marked, had marked, down as, put down as, had him as, had her as, was an, was n, had an`,
  afterRegistered: `after registration, already registered, been registered, had registered, after the register, after we registered, after taking .. @register, after @register, register had been taken, @register had been done, @register was done, @register already done, @register done, @register taken, @register was taken, once registered`,
  laterDay: `
    further days, second day, next day, day after, following day, the day after, as well, further day, extra day, another day, day two, two days running`,
  jurisdiction: `
    fine in @nation, fines in @nation, fined in @nation, fine in northern @nation, what do they .. in @nation, how do they .. in @nation, do they .. in @nation, law in @nation, laws in @nation, rule in @nation, rules in @nation, threshold in @nation, notices in @nation, notice in @nation, policy in @nation, legislation in @nation, allowed in @nation, legal in @nation, @nation rules, @nation law, @nation threshold, @nation fines, @nation guidance, guidance in @nation, attendance in @nation, registers in @nation, register in @nation, penalty in @nation, schools in wales, school in wales, codes in wales, code in wales, use in wales, apply in wales, rules in wales, welsh school, welsh schools, welsh code, welsh codes, welsh attendance, welsh register, welsh government, in wales use, wales use, schools in scotland, school in scotland, codes in scotland,
    code in scotland, use in scotland, apply in scotland, rules in scotland, scottish school, scottish schools, scottish code, scottish codes, scottish attendance, scotland use, schools in northern ireland, school in northern ireland, codes in northern ireland, code in northern ireland, apply in northern ireland,
    northern ireland schools, northern irish schools, northern ireland school, wales schools, scotland schools, wales school, scotland school, work in wales, work in scotland, work in northern ireland, same in wales, same in scotland, same in northern ireland, wales attendance, scotland attendance, wales code, scotland code, for wales, for scotland, for northern ireland`,
} as const;
