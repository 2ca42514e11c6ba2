/** Words beside the council's own matters that narrow what is asked, or show that it is something else. */
export const lawLocalTurns = {
  shortFor:
    'stand for, stands for, short for, full name, full names, spell out, spelled out, spelt out, spell them, written out, letters mean, in full, abbreviation, acronym, acronyms, initials, abbreviations, longhand, abbreviated, expanded, what do the letters',
  templateAsked:
    'template, templates, model, standard letter, standard letters, sample, example letter, example, draft, pro forma, proforma, ready made, letter template, pre written, specimen',
  attendanceWords: 'attendance, absence, absences, attend',
  absenceWords: 'absence, absences, attendance, pupils with',
  percentWords: 'percent, percentage, 5 to 15, 5 and 15, 5 15, per cent, 15, 5',
  which: 'which, what',
  theNameOf:
    'name of, names of, name and, name please, who is the, who are the, =whos the, who is our, who are our, who is your, who are your, what is .. called, who is in charge of, who is head, mobile, direct number, direct line, first name',
  roleOnly: 'job title, what role, which role, what title, whose job, position',
  whatTitle: 'job title, what title',
  listRoles:
    'which roles, what roles, roles are, list of roles, team structure, which teams, what teams, who works, who is who, =whos who, who does what, roles in, teams are there, teams do, other teams, made up of, roles at',
  hasAny:
    'any, have, has, do they have, does the council have, available, get, give, provide, provided, supply, share, got, offer, exist, do you have, is there',
  pnForm: '=pn01, pn01, =pn1, pn 01',
  personNameOnly: 'name of, name please, mobile, phone number',
  otherRequestsWords:
    'council tax, bin, bins, housing, parking, blue badge, planning, admission, admissions, school place, school places, transport, free school meals, tax, benefits, library, complaint, complain, leisure, weather, job, jobs, vacancy, vacancies, uniform, funding',
  halfway: 'halfway, mid way, midway, half way, mid point, midpoint, middle, check it, checked',
  weeklyAsked:
    'weekly, every week, each week, monthly, every month, once a month, once a week, daily, every day, annual, yearly',
  inPersonAsked: 'in person, face to face, in school, civic centre, go to, travel to, venue, council offices',
  takingOut:
    'taking .. out, take .. out, taken out, withdraw, withdrawing, pull .. out, pulling .. out, remove, removing, deregister, deregistering, going to, wants to, plans to, planning to, decided to, intends to, intend to, told us, letter, want to, leaving to',
  straightTo:
    'straight to, go straight, straight away, directly, immediately, right away, as a first step, first thing, jump',
  mustDoFirst:
    'first, beforehand, expected, have to do, expects, need to have done, must we, have done, in place, prior',
  inclusionBefore:
    'before .. inclusion, before .. service, before asking, before referring, before requesting, before .. refer, without doing, without having done, first before',
  withoutFirst: 'without doing, without having, first, beforehand',
  namesNeeded:
    'give a name, give names, give the name, say the name, say who, have to name, need to name, childs name, pupils name, identify',
  confidential: 'confidential, anonymous, private, anonymously',
  funding:
    'fund, funding, funded, top up, banding, bands, budget, money, pay for, costs, high needs, pupil premium, premium, element 3, grant',
  ehcpProcess:
    'apply for .. ehcp, apply for .. plan, ehcp process, annual review, needs assessment, get an ehcp, amend .. plan, ehcp application, ehcp timescale, how long .. ehcp, tribunal, draft plan, name a school',
  eachSchool: 'every school, each school, all schools, one each, linked to, schools have, do we all',
  ours: 'our, my, we, us',
  behaviourPolicy:
    'behaviour policy, uniform policy, safeguarding policy, admissions policy, privacy policy, mobile phone policy, exclusion policy, complaints policy',
  attendanceBetter:
    'get better, improve, improving, come back, start attending, turn up, attend, pick up, come round, get worse, drop, recover, go up',
  staffConduct:
    'staff code, staff conduct, teacher conduct, conduct for staff, conduct for parents, conduct for pupils, behaviour',
  trainTravel:
    'by train, train to, train station, train strike, on the train, train late, train cancelled, toilet, potty',
  shouldBe: 'should',
  pupilForm: 'pupil referral form',
  ownOk:
    'own version ok, own version fine, can we use our own, use our own, use our, have our own, allowed our own, ours instead, something similar, similar model, own model, own version instead, a different model, do our own, another model, an equivalent',
  namedFamily: 'the smiths, family been',
  mustSayAim:
    'have to say, has to say, must say, need to say, have to state, must state, spell out, have to spell, be stated, written down, set out',
  looksUp: 'check if, look up, find out if, tell me if, has had, search for',
  hasOne: 'has a social worker, have a social worker, had a social worker, got a social worker',
  improvementWords: 'improvement, improve, improved',
  eitherOr:
    'us or the, the la or, school or the, council or the, school or council, school or la, council or school, la or school, la or us, us or them, council or us',
  doctorOnly:
    'only a doctor, only doctors, just a doctor, only accept, only gp, has to be a doctor, must be a doctor, have to be from a doctor, has to be from, must be from, have to be from',
  diagnose: 'diagnose, diagnosed, diagnosis',
  definitionAsked: 'definition, counts as, count as, classed, which side, in or out, over or under, line',
  coverLetter: 'cover letter, love letter, resignation letter, reference letter',
  writeOne: 'write me a, draft me a, write a letter for me, compose, write me',
  apTeam: 'ap team, alternative provision team',
  requestWord: 'request, requests, requesting, apply for',
  attaches: 'attach, attached, enclose, send with, send in, accompany, go with',
  otherMatter:
    'fine staff, fine our staff, fine teachers, fine a teacher, visitor register, visitor registers, visitors register, visitors book, fire register, staff register, asset register, parking, library, speeding, driving, dog, cat, tv licence, rent, council tax, tax, mortgage, =housing, benefits, universal credit, salary, wages, sick pay, annual leave, maternity, paternity, teachers get, staff get paid, staff get leave, staff get days, support staff, =uniform, school place, school places, free school meals, weather, vacancy, recipe, football, birth, passport, blue badge, bin, bins, planning permission, boiler, printer, pension, insurance, smacking, neighbour, who pays for, who pays, top up, funding, high needs, gcse options, homework, bullying, bullied, bully, term dates, staff records, personnel, cover letter, job interview, job vacancy, get a divorce, =admissions, school admissions',
  noNames:
    'not .. name them, not .. name, without naming, without giving names, no names, not say who, anonymously, anonymous, without saying who, not give names, not give .. name',
} as const;
