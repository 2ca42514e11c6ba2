/** Education and work away from the classroom, and who arranged it. */
export const elsewhere = {
  schoolTrip: `
    school trip, fieldtrip, trip, class trip, day trip, residential, field trip, fieldwork, educational visit,
    school visit, museum, theatre visit, theatre trip, outward bound, school camp, outdoor centre,
    outdoor education, duke of edinburgh, =dofe, school exchange, gallery, ski trip, school ski trip,
    zoo trip, pgl, year group trip, the trip, on a trip, away on residential, sea life centre, oceanarium`,
  withStaff: `
    our staff, school staff, our teachers, their teachers, their teacher, with teachers, with @article? teacher, with us, with school,
    with the school, with staff`,
  withoutStaff: `
    no staff, no school staff, without .. staff, not our staff, none of our staff, no member of staff,
    no teacher, outside provider, external provider, outside company, third party, external staff`,
  sport: `
    match, fixture, tournament, gala, championship, county trial, trials, cross country, athletics,
    football, football academy, academy training, sport, sporting, swimming, gymnastics, rugby, cricket,
    netball, hockey, tennis, karate, judo, sports competition, sailing, fencing, badminton, basketball,
    wimbledon, world cup, grand prix, olympics`,
  watching: 'watch, spectate, spectating, spectator, ticket',
  workExperience: `
    work experience, work placement, work shadowing, placement with .. employer, employer placement,
    workplace placement`,
  paidJob: 'paid job, part time job, paid work, saturday job, weekend job, his job, her job',
  provision: `
    alternative provision, =ap, =ap provider, provision, tuition, home tuition, tutor, tutoring, tutored,
    off site, offsite, forest school, college course, college link, link course, vocational course,
    day release, day a week at .. college, days a week at .. college, college on @weekday, college @weekday,
    provider, therapeutic farm, care farm, mentoring, =pru, pupil referral unit, hospital school,
    hospital education, college one day, at college`,
  /** Work experience or provision, whichever is meant. */
  placement: 'placement',
  taster: `
    taster, taster day, transition day, induction day, move up day, moving up day, settling in day,
    trial day, taster session`,
  openDay: `
    open day, open morning, open event, look round, looking round, look around, looking around,
    university visit`,
  council: 'council, =la, =lea, local authority, county council, =bcp',
  councilArranged: `
    @council @arrange, @council @be* @arrange, @arrange by @article? @council,
    @arrange by @article? local authority, local authority @arrange, local authority @be* @arrange,
    @council tuition, @council home tuition, @council alternative provision, @council provision,
    @council tutor, section 19, from the @council, through the @council, @council .. tutor,
    sent by the @council`,
  schoolArranged: `
    @school @arrange, @school @be* @arrange, @arrange by @article? @school, @school ap, our ap,
    our own provision, our alternative provision, we pay, bought in by, funded by us,
    school alternative provision, paid for by @article? @school, funded by @article? @school,
    bought by @article? @school`,
  dualRegistered: `
    dual registered, dual registration, dual register, dual roll, dual rolled, dual reg, dually registered,
    duel registered, dual, both rolls, on both rolls, two schools, two rolls, registered at another school,
    registered at both, registered at .. school, on roll at both, on roll at another, also on roll,
    also registered, subsidiary, on the roll of both, on roll with both, both registers, dual pupil, on both`,
  online: `
    online, online learning, online lessons, online school, remote, remote learning, remote education,
    work at home, working at home, working from home, work from home, work set, set work, learning at home,
    learn at home, learning from home, lessons at home, lessons from home, google classroom, live lessons,
    teams lessons, lessons on teams, virtual lessons, virtually, home learning, work pack, zoom`,
  notOnRollYet: `
    not yet on roll, not on roll yet, not on roll, not =started yet, not =started, not yet =started,
    new starter not here until, not here until, not with us until, enrolled but, prospective, future starter, due to start, due to join, starting in september, starting in january, starting after, start @weekday, starts @weekday, starting @weekday, join @weekday, joins @weekday,
    joining @weekday, start tomorrow, starts tomorrow, starting tomorrow, start next, starts next,
    joining next, joining us in, joins next, pre admission, not on the register yet, not =joined yet,
    not =joined, yet to start, not on .. admission register, before they join, before they start,
    before starting`,
  startPassed: `
    meant to start today, supposed to start today, due to start today, should have started today, starts today, start date today,
    first day today, start date has passed, starting day, was due to start, should have started, did not start,
    never started, first day`,
  interview:
    'interview, job interview, college interview, apprenticeship interview, interview for .. apprenticeship, interview for .. college, interview for .. sixth form, interview at .. college, interview at .. sixth form, interview for .. job',
  otherInterview: `
    home office, immigration, asylum, embassy interview, visa interview, social worker interview,
    interview with .. police, radio interview, tv interview, child protection interview`,
  practiceInterview: 'mock interview, practice interview, interview practice',
  performance: `
    filming, film, tv show, tv advert, television, west end, panto, pantomime, acting, actor, modelling,
    model, performance, performing, stage show, musical, advert, theatre production, tv series, movie,
    dance show, theatre`,
  licence: 'licence, license, licensed, licenced, bopa, body of persons, exemption, exempt',
  noShow: `
    not get on, missed the coach, missed the minibus, never came, never showed, never turned, not let .. go, not allow .. to go, not allowed .. to go, not go, not going, not go on, opted out, stayed behind, refused to go on, not turn up, not turned up,
    no show, not there, failed to attend, failed to turn up, never arrived, never turned up, not show,
    not shown, not attended, not attend, not attending, skipped, not arrive, not arrived, missed,
    absent from, not on the trip, did not come, not come`,
} as const;
