/** Education and work away from the classroom, and who arranged it. */
export const elsewhere = {
  schoolTrip: `
    school trip, fieldtrip, trip, class trip, day trip, residential, field trip, fieldwork, educational visit,
    school visit, museum, theatre visit, theatre trip, outward bound, school camp, outdoor centre,
    outdoor education, duke of edinburgh, =dofe, school exchange, gallery, ski trip, school ski trip,
    zoo trip, pgl, year group trip, the trip, on a trip, away on residential, sea life centre, oceanarium,
    zoo trip, theatre trip, museum visit, farm visit, farm trip, castle trip, history trip, geography trip, art trip, science trip, language trip, battlefields trip, choir trip, music trip, year trip, visit with .. teacher, school visit, school residential, adventure centre, activity centre, outdoor activity, camp with school, school camping, d of e, dofe expedition, expedition,
    not on the trip, missed the trip, on trip`,
  withStaff: `
    with .. tas, two tas, three tas, our tas, and .. tas, with mrs, with mr, with miss, with ms, with her form tutor, with his form tutor, with our pe, with two staff, with three staff, with staff from, our staff, school staff, our teachers, their teachers, their teacher, with teachers, with @article? teacher, with us, with school,
    with the school, with staff,
    class teacher, class teachers, our .. teacher, our .. teachers, their .. teacher, teacher took, teachers took, teacher taking, teacher leading, teacher running, teacher leads, led by our, led by @article? teacher, led by .. staff, accompanied by .. staff, accompanied by .. teacher, our tas, our ta, tas gone, ta gone, staff took, staff taking, staff gone, staff going, staff with them, staff are with, supervised by our, head took, pe teacher, our own staff, our own teachers, teacher there, teachers there, teachers with them,
    led by .. teacher, with .. teachers, run by .. teacher, teacher is with, teachers are with, teachers with,
    pe staff, sports staff, with pe, with our`,
  withoutStaff: `
    by another organisation, by an outside organisation, by outside organisation, by an organisation, by another company, outside organisation, external organisation, run and supervised by the, run by the centre, run by an outside, only centre instructors, only .. instructors, just .. instructors, centre instructors, instructors only, only the centre, only the provider, only centre, no staff, no school staff, without .. staff, not our staff, none of our staff, no member of staff,
    no teacher, outside provider, external provider, outside company, third party, external staff,
    none of us, nobody from school, no one from school, without any staff, without our staff, without staff, not one of our, instructors supervised, instructors only, instructor led, external instructors, centre staff only, run entirely by, led by .. company, run by .. company, supervised by .. instructors, supervised by .. company, supervised by .. provider, staffed by .. company,
    none of =ours, centre staff, staff from .. centre, only their staff, their staff only, only centre staff, not =ours, their own staff, venue staff`,
  sport: `
    gym competition, county competition, competition for the county, gymnastics competition, swimming competition, sports competition, athletics competition, representing .. county, represents .. county, plays for the county, county squad, county match, match, fixture, tournament, gala, championship, county trial, trials, cross country, athletics,
    football, football academy, academy training, sport, sporting, swimming, gymnastics, rugby, cricket,
    netball, hockey, tennis, karate, judo, sports competition, sailing, fencing, badminton, basketball,
    wimbledon, world cup, grand prix, olympics,
    =champs, championships, inter school, inter schools, swim meet, swimming comp, athletics meet, gymnastics comp, gym comp, comp, county trials, district sports, sports day at, academy match, cup match, cup final, cup game, wembley, twickenham, old trafford, anfield, stadium, the game, surfing, skating, cycling, dance competition, chess tournament, triathlon, rowing, equestrian, showjumping, show jumping, horse riding competition, snooker, darts, golf, boxing, taekwondo, martial arts,
    squad, county team, national team, england trials, team trials, selected for, sports event, sporting event, match day,
    athletics event, county athletics, county event, county cross, sports fixture, school fixture, school match, away match, away fixture`,
  watching: `
    watch, spectate, spectating, spectator, ticket, spectators, watching, to watch, went to watch, see .. play, seeing .. play,
    watch .. play, watch .. match, watching .. play`,
  workExperience: `
    =work =exp, work experience, work placement, work shadowing, placement with .. employer, employer placement,
    workplace placement,
    work experience placement, wk experience, w experience, shadowing, on placement with, placement at .. garage, placement at .. nursery, placement at .. salon, placement at .. vets, placement with .. company, placement with .. firm, industry placement`,
  paidJob: `
    trial shift, a trial shift, work trial, working shifts at, working shifts in, shifts at .. cafe, shifts in .. cafe, shifts in .. shop, shifts at .. shop, shifts in .. restaurant, shifts at .. restaurant, shifts in .. garage, shifts at .. garage, doing shifts at, doing shifts in, works shifts in, works shifts at, does shifts at, does shifts in, paid job, part time job, paid work, saturday job, weekend job, his job, her job, saturday shift, paid shift, extra shift, a shift, evening job, cafe job, job at, his boss, her boss, boss at, employer wants him, employer wants her, earning money, gets paid, being paid, cash in hand, part time work`,
  provision: `
    mechanics course, construction course, beauty course, course one day, vocational day, bricklaying, hairdressing course, vehicle course, catering course, animal care course, course we arranged, course arranged by, alternative provision, =ap, =ap provider, provision, tuition, home tuition, tutor, tutoring, tutored,
    off site, offsite, forest school, college course, college link, link course, vocational course,
    day release, day a week at .. college, days a week at .. college, college on @weekday, college @weekday,
    provider, therapeutic farm, care farm, mentoring, =pru, pupil referral unit, hospital school,
    hospital education, college one day, at college,
    =eotas, teaching service, alternative provider, ap provider, ap placement, tuition centre, learning centre, alternative placement, forest school, =ap centre, college link, link course, outreach centre, medical needs provision, medical tuition, hospital teaching,
    tuition at home, taught at home, tutor at home, tutored at home, home tutor, home tutoring, home teaching,
    goes to .. college, goes to college, college .. days, college two, college three, college placement, college provision`,
  /** Work experience or provision, whichever is meant. */
  placement: 'placement',
  taster: `
    taster, taster day, transition day, induction day, move up day, moving up day, settling in day,
    trial day, taster session`,
  openDay: `
    open day, open morning, open event, look round, looking round, look around, looking around,
    university visit,
    open evening, visiting .. university, visit to .. university, visit to .. college, university open`,
  council: '=authority, council, =la, =lea, local authority, county council, =bcp',
  councilArranged: `
    @council @arrange, @council @be* @arrange, @arrange by @article? @council,
    @arrange by @article? local authority, local authority @arrange, local authority @be* @arrange,
    @council tuition, @council home tuition, @council alternative provision, @council provision,
    @council tutor, section 19, from the @council, through the @council, @council .. tutor,
    sent by the @council,
    =eotas, put in by .. @council, set up by .. @council, @council put .. in, @council set .. up, @council placed, placed by .. @council, @council hospital teaching, @council hospital teaching service, @council teaching service, @council .. teaching service, commissioned by .. council, commissioned by .. authority, commissioned by .. la, arranged by .. council, arranged by .. authority, provided by .. council, provided by .. authority, @council found, sen team .. @arrange, inclusion team .. @arrange, @council tutor, @council home tutor,
    @council .. tuition, @council .. tutor, @council .. provision, @council .. placement, @council .. teacher, @council medical tuition, @council medical needs`,
  schoolArranged: `
    school bought in, school buys in, school pays, school paid for, school commissioned, school booked, we bought, set up by @article? @school, set up through @article? @school, put in place by @article? @school, sorted by @article? @school, booked by @article? @school, we booked, we @be* set up, @school @arrange, @school @be* @arrange, @arrange by @article? @school, @school ap, our ap,
    our own provision, our alternative provision, we pay, bought in by, funded by us,
    school alternative provision, paid for by @article? @school, funded by @article? @school,
    bought by @article? @school`,
  dualRegistered: `
    on roll at .. and with us, on roll at .. and here, on roll with .. and with us, on roll there and here, on their roll and ours, on their roll and with us,    our books and theirs, our books and, our roll and theirs, on our books and, on both books, on the books of both, on the books at both, on the books here and, on our books as well as, dual registered, dual registration, dual register, dual roll, dual rolled, dual reg, dually registered,
    duel registered, dual, both rolls, on both rolls, two schools, two rolls, registered at another school,
    registered at both, registered at .. school, on roll at both, on roll at another, also on roll,
    also registered, subsidiary, on the roll of both, on roll with both, both registers, dual pupil, hes on both, shes on both, on both our, on both school, shared between, two schools share, splits .. week between, roll at both,
    on roll here and at, on roll here and, on roll with us and, registered here and at, registered with us and, on our roll and theirs, on our roll and at, on our register and, our register and theirs, on roll at .. as well, also on their roll, also on the roll,
    roll as well, register as well as, roll and ours, rolls as well`,
  online: `
    working on google, work on google, working on teams, working on seesaw, work on seesaw, online, online learning, online lessons, online school, remote, remote learning, remote education,
    work at home, working at home, working from home, work from home, work set, set work, learning at home,
    learn at home, learning from home, lessons at home, lessons from home, google classroom, live lessons,
    teams lessons, lessons on teams, virtual lessons, virtually, home learning, work pack, zoom,
    lessons .. from home, lessons .. on teams, lessons live, live on teams, live on zoom, lesson on teams, from .. bedroom, in .. bedroom, logs in from, logging in from, logged in from, logs on from, logging on, joins .. remotely, joining remotely, joins lessons online, via teams, over teams, by teams, on teams, video lessons, video call, webcam, remotely, laptop at home, schoolwork at home, completing work at home, doing work at home, doing .. work at home, oak academy, online provider, online tuition, e learning, elearning, virtual school, virtual learning`,
  notOnRollYet: `
    start date next, start date tomorrow, start date @weekday, on the admission list, on the admissions list, admission date after, has an admission date, admission date in, start date after, start date in, start date of, has a start date, on our system but, in our system but, on our system already, in the system but, not start until @number, not starting until, before joining, before .. joining, ahead of joining, ahead of starting, before going on roll, before coming on roll, before they are on roll, before .. goes on roll, before .. comes on roll, put on the system, put on our system, added to the system, added to sims, set up on the system, on the system early, loaded onto, not yet on roll, not on roll yet, not on roll, not =started yet, not =started, not yet =started,
    new starter not here until, not here until, not with us until, enrolled but, prospective, future starter, due to start, due to join, starting in september, starting in january, starting after, start @weekday, starts @weekday, starting @weekday, join @weekday, joins @weekday,
    joining @weekday, start tomorrow, starts tomorrow, starting tomorrow, start next, starts next,
    joining next, joining us in, joins next, pre admission, not on the register yet, not =joined yet,
    not =joined, yet to start, not on .. admission register, before they join, before they start,
    before starting,
    =starts =with =us, =starting =with =us, start with us next, =starts =on, =starts =next, =joins =us, =joining =us, not due to start, yet to join, before .. start date, start date is, future start, on the system but, pre roll, preadmission, accepted .. place, offered .. place, pending admission,
    admission date is, joining date is, on sims, on bromcom, on arbor, on the mis already, on our mis, date of admission is, admitted in, due to be admitted`,
  startPassed: `
    meant to start today, supposed to start today, due to start today, should have started today, starts today, start date today,
    first day today, start date has passed, starting day, was due to start, should have started, did not start,
    never started, first day,
    should have been here, should have joined, was expected on, expected to start, was supposed to start, was meant to start, new starter .. not, did not arrive on, start date was`,
  interview: `
    interview at another school, interview at a new school, interview at the grammar, school interview, interview, job interview, college interview, apprenticeship interview, interview for .. apprenticeship, interview for .. college, interview for .. sixth form, interview at .. college, interview at .. sixth form, interview for .. job, interviewing him, interviewing her, interviewing them, interviewed for, interview at, interview for, assessment day at .. college, audition for .. college, college .. interviewing, apprenticeship assessment`,
  otherInterview: `
    home office, immigration, asylum, embassy interview, visa interview, social worker interview,
    interview with .. police, radio interview, tv interview, child protection interview`,
  practiceInterview: 'mock interview, practice interview, interview practice',
  performance: `
    filming, film, tv show, tv advert, television, west end, panto, pantomime, acting, actor, modelling,
    model, performance, performing, stage show, musical, advert, theatre production, tv series, movie,
    dance show, theatre,
    dance .. show, dance display, dance recital, dance school show, gymnastics display, stage production, school of dance show, commercial, photo shoot, catwalk, play at .. theatre, ballet, opera, singing on tv, radio play,
    tv work, television work, acting work, film work, tv role, stage work, on tv, stage role, film role, voiceover, photoshoot, child model, extra in a film, on stage`,
  licence: 'licence, license, licensed, licenced, bopa, body of persons, exemption, exempt',
  noShow: `
    not get on, missed the coach, missed the minibus, never came, never showed, never turned, not let .. go,
    not allow .. to go, not allowed .. to go, not go, not going, not go on, opted out, stayed behind, refused to go on,
    not turn up, not turned up, no show, not there, failed to attend, failed to turn up, never arrived, never turned up,
    not show, not shown, not attended, not attend, not attending, skipped, not arrive, not arrived, missed, absent from,
    not on the trip, not come, dropped out, pulled out, bailed, not make it, not made it, ducked out, never went, not gone,
    opted not to go, missed it,
    refused to get on, would not get on, refused to board, not board, went home instead`,
} as const;
