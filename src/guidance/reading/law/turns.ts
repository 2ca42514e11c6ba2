/** What turns the answer to a yes-or-no question round, or narrows what is asked. */
export const lawTurns = {
  onlyUnauthorised:
    'only unauthorised, just unauthorised, unauthorised only, only for unauthorised, unauthorised absence only, only count unauthorised, only counts unauthorised',
  sameCodeOnly:
    'same code, all have to be, all need to be, all has to be, have to all be, need to all be, must all be, all be g, all g, all the same, all one code, one code, only one code, single code, all be the same, all u, all o, have to be the same, must be the same',
  sameTermOnly:
    'same term, same year, same school year, single term, within one term, same academic year, one school year, within the same, same half term, only one year, all in one term',
  mixes:
    'mix, mixed, mixture, different codes, different unauthorised, combination, combine, combined, various codes, two codes, another code, each other, different kinds, lump',
  leftOut:
    'left out, skip, skipped, ignore, ignored, not count, exclude, excluded from, jump over, missed out, taken out, leave out, discounted, omitted, not included, leave .. out, leave out',
  scattered:
    'scattered, spread out, dotted about, odd days, on and off, =here and there, separate days, different days, spread over, separate weeks, dotted, broken up, not in a row, not consecutive, not one block, non consecutive',
  choice:
    'choice, discretion, discretionary, up to us, decide not to, choose not to, opt not to, can we decide, free to decide',
  considerIt:
    'have to consider, must consider, must we consider, have to think about, need to consider, obliged to consider, supposed to consider, duty to consider, at least consider',
  reachPoint:
    'hit the point, reach, reached, reaches, point where, how bad, how much absence, how much unauthorised, how many unauthorised, before a fine, lead to a fine, warrant, trigger, triggers, triggered, triggers for',
  whatHappens:
    'what happens, what next, whats next, what is next, next step, next steps, what then, then what, what do we do, what does the la do, what does the council do, what can happen, what will happen if, happens, what do they do, what can the, go from =here, consequences, consequence, what comes next, what are the options',
  perChild:
    'one parent, one child, same child, same parent, a parent, per parent, per child, each parent, each child, for one, single parent, single child, same kid, one kid, parent get, parents get, parent have, parent receive, parent be given, family get, family have, someone get, a child, per child per year',
  onlyPaid: 'only paid, only if paid, only count if paid, only those paid, only if they paid',
  ignoresOld:
    'ignore, ignored, ignores, start afresh, fresh start, clean slate, wiped, disregard, disregarded, not count, start again, forget about, discounted, reset',
  whichPlace: 'where, which account, which website, cheque, bank transfer, by card, cash, online',
  exemptOne: 'exempt, excluded from, left out, not covered, exception, exempted, escape, outside the',
  offersSupport:
    'offer support, offer help, give support, provide support, try support, support before, help before, support first, offered support, support them, support the family, support needed, put support, have support, support in place, support to be, support has to, need support, with support, any support, without support, without help, no support, help the family, attempt support',
  support: 'support, help, helped, supported, supporting, helping, intervention, interventions, early help',
  firstFive:
    'first five, first 5, five days, 5 days, five school days, 5 school days, day one, day 1, day 2, day two, day 3, day three, day four, day 4, day five, day 5',
  afterPaying: 'after it has been paid, already paid, once paid, after paying, after payment',
  parentDuty:
    'parental duty, duty of parents, duty on parents, parents duty, parent duty, legal duty, legal responsibility, responsibility of parents, parents responsibility, duty to educate, efficient full time',
  tellsParent:
    'tell, tells, told, inform, informs, informed, let know, notify, notifies, lets mum, lets dad, lets the parent',
  howDone:
    'check, checks, checked, monitor, monitors, monitored, decide, decides, judge, judges, sign off, responsible, evaluates, evaluate, assess, assesses',
  waitItOut:
    'have to wait, must we wait, need to wait, must wait, wait until, wait till, wait it out, see it out, must run, has to run, have to let it, full period, run its course, have to finish, must finish',
  repeatNti:
    'another nti, another notice to improve, second nti, second notice to improve, new nti, one already, already had, already received, had one before, had one last, earlier nti, last year, repeat nti, similar offence, same again, fresh nti, send another, previous nti',
  exceptionsAsked:
    'exception, exceptions, situations where, circumstances where, cases where, when can we, when do we not, when is .. not needed, when do you not, when would we not, when is it not, times when, occasions when, any time when',
  isVoluntary: 'voluntary, optional, choose, free to, opt out, free choice',
  refuses:
    'refuse, refuses, refused, refusing, say no, says no, decline, declines, declined, reject, turn down, walk away, pull out, not want',
  nonMaintained: 'non maintained, nmss',
  everySchool: 'all schools, every school, any school, each school',
  optionsAsked:
    'options, which, list, types, kinds, available, steps are there, all the, ladder, order of, what legal, range of',
  lastOption: 'last resort, final step, final resort, last option, last step',
  onlyCouncil:
    'only the council, only the la, only the local authority, only councils, only local authorities, just the council, just the la, only las, council only, la only, only council, only be the la, solely, exclusively, only one who, the only',
  oftenEnough:
    'often enough, mean often, means often, mean frequently, most of the time, most days, nearly every day, frequently, 90 percent, just often, reasonably often, enough of the time, sufficiently often, almost always',
  withFine:
    'with a fine, alongside, as well as, on top of, and a fine, together with, plus a fine, in addition, combined with, same time as',
  beforeConviction:
    'before conviction, without conviction, before a conviction, without a conviction, without prosecution, before court, without going to court, instead of court, without court',
  suitableEducation:
    'suitable education, education is suitable, suitably educated, proper education, properly educated, education suitable, suitable, efficient education',
  targetAsked:
    'target, targets, enough, only need, only has to, requirement, allowed to miss, minimum attendance, all they need, goal, sufficient',
  enoughAsked: 'good enough, all they need, enough, suffice',
  defence: 'defence, defense, defend, protect, protects, protected',
  schoolStart:
    'start school, be in school, begin school, go to school, attend school, in school full time, starting school, in education, be at school, school full time, start full time, school start, start reception, to school, be enrolled',
  fifthBirthday:
    '5 th birthday, fifth birthday, turn five, turns five, turned five, turning five, turn 5, turns 5, turned 5, turning 5, becomes five, becomes 5, is five, is 5, 5 on, five on, five in, 5 in',
  atAge: 'what age, which age, how old, what ages, age range, ages, between what',
  schoolLeaving:
    'leaving date, leaving age, leaving day, leavers date, leavers day, school leavers, legally leave, leave school, legal leaving, leaver date, finish school, stop coming, stop attending, legally stop, no longer have to, leave education, official leaving, last day',
  birthday16:
    '16 th birthday, sixteenth birthday, birthday, turns 16, turned 16, turn 16, 16 on, turns sixteen, soon as they are 16, already 16, is 16, the day they turn, once they are 16',
  atEaster:
    'easter, christmas, february half term, may half term, before june, in may, after exams, after their exams, after gcses',
  onlyOfAge:
    'only compulsory, only for compulsory, only apply to compulsory, just compulsory, only those of compulsory, only children of compulsory, only for pupils of compulsory, limited to compulsory, have to be compulsory, must be compulsory, be of compulsory, need to be of compulsory, only for statutory, only for school age',
  onlyAdvice:
    'advice, advisory, optional, only guidance, just guidance, best practice, recommended, recommendation, non statutory, not statutory, only advice, ignore it, guidance only, just a guide, voluntary, suggestion',
  wasPassed:
    'passed, received royal assent, had royal assent, got royal assent, an act, become law, became law, been through parliament, on the statute book, made law, royal assent',
  newLaw:
    'new act, new law, new rules, 2026, the act, under the act, new legislation, schools act, schools bill, changed, any more, anymore, now',
  onceOnly:
    'once a day, only once, just once, one register, just the morning, only the morning, morning only, single register, only take it once, once enough, only am',
  stillThree: '3 years, three years, three year, 3 year',
  getRid:
    'throw, throw away, destroy, shred, delete, bin, dispose, get rid, delete old, wipe, erase, bin old, chuck',
  thirtyMin:
    '30 minutes, half an hour, thirty minutes, half hour, 30 min, 20 minutes, 15 minutes, 30 minute, 25 minutes, 10 minutes',
  leaveIt:
    'leave it, leave n, leave an n, leave code n, stay as n, stay n, left as n, leave them as n, for good, permanently, indefinitely, forever, leave the n, keep n, keep it as n, remain n, remain as n, leave it at n, just leave, stay on n, stay on the register, all year, for ever, until the end',
  waitDays:
    'wait, waiting, leave it a day, leave it until, second day, third day, next day, day 15, couple of days, few days, the following day, day two, day three, tomorrow, hold off, leave it for',
  contactAfter: 'after exclusion, after suspension, first day back, first day of term',
  training: 'training, train, trained, course',
  lateArrival:
    'arrived, turned up, rocked up, came in, came at, walked in, got =here, showed up, arrives at, turns up',
  schoolOpenWords:
    'school open, school stay open, remain open for, site open, school closed, school closes, school close, school shut',
  optional: 'optional, voluntary, opt out, choose, up to us, choice',
  returnWord: 'return, returns',
  whichReturns:
    'which returns, what returns, returns do, returns are, returns must, returns should, all the returns, types of return, returns to the, list of returns, kinds of return, four returns, how many returns, statutory returns, returns we, the returns, different returns',
  taxReturn: 'tax, phased, return to school, census, returns to school, library',
  eachTime:
    'each time, every illness, every time, each illness, each bout, every bout, another return, second return, every absence, each absence, new return, more than one return, every week, each week, again, multiple returns, two returns, repeat',
  anyCode:
    'any code, any unauthorised, other codes, another code, different code, one session, even one, all unauthorised, mixed in, one of them',
  knownPlace:
    'know where, we know, whereabouts known, know that he, know that she, found, traced, located, address known, in contact, been seen, know he is, know she is, spoken to, aware of where',
  jointEnquiries:
    'joint enquiries, enquiries, look for, enquire, joint enquiry, search, council first, trace, find them, reasonable enquiries, make enquiries, inquiries, la involved, tell the la, checks with the council',
  ruleWord:
    'rule, ground, grounds, rules, condition, conditions, test, requirement, requirements, deletion, delete',
  straightAway:
    'straight away, immediately, next day, day after, at once, right away, after a week, after 5 days, after five days, after one week, same week',
  offRollingWord: 'offrolling, off =rolling, off =rolled',
  figuresMotive:
    'wrecking our figures, bad figures, our figures, poor attender, poor attenders, bad attendance, poor attendance, our data, league table, league tables, dragging down, because of attendance, low attendance, attendance is low, attendance is poor, get rid, non attender, non attenders, ruining our, so low, making us look, attendance figures, attendance is so, attendance so, for attendance, bad attender, bad for our, hardly attends, hardly ever, barely attends, barely attend, never comes, never =here, statistics, trouble, difficult, behaviour, because of behaviour, bad behaviour, persistent absence, persistently absent, exam results',
  refuseIt: 'refuse, stop, block, prevent, keep them on, keep on roll, say no, decline, object',
  entitledTo:
    'entitled, entitlement, right to, 10 days, ten days, two weeks, allowance, automatic right, a legal right, allowed 10, allowed ten, every year, a year, per year, each year',
  theReview: 'review, reviewed, reviews, reviewing, time limited, regular review, reviewed regularly',
  rulesAsked:
    'rules, rule, guidance, conditions, legal position, law, guidelines, allowed, who can, who gets, what do the rules, can we use, eligible, eligibility, who is it for, requirements',
  endDateNeeded: 'end date, need an end, have an end, time limit, time limited, date to end, fixed end',
  notDueDay:
    'not due, due in, not in on, session he, sessions he, not expected, not timetabled, his day off, her day off',
  send: '=send, =sen, special needs, disability, special educational needs, disabled, autistic, =asd, =adhd, additional needs',
  sen: 'sen, special school',
  asksEvidence:
    'ask for, asking, demand, demanding, insist, insisting, request, requesting, require, requiring, want, expect, need, make parents, get parents to, ask parents',
  paperworkAsked:
    'paperwork, what licence, which licence, need a licence, need a license, licence needed, licence required, have a licence, documents, what permission, what do we need, need before, what is needed, need to see, have to have, required, evidence, do they need, does she need, does he need, what do they need, legally',
  oneDay: 'one day, 1 day, single day, just the day, day itself, only one, first day',
  arranges:
    'arrange, arranges, arranged, provide, provides, provided, organise, organises, set up, in place, pay for, kick in, find, sort, lay on',
  otherWantedCode: 'which code, what code, code for',
  otherPlan:
    'action plan, performance management, school performance, performance data, performance table, performance tables, attendance performance, performance of',
  equals:
    'equal, equals, same as, make up, makes up, come to, comes to, worth, add up to, is that, work out at, how many days, in days, amount to',
  listAsked:
    'list, give me a list, list of, names of, who are the, which pupils, which of our, show me, at my school, my pupils, our pupils, how many pupils, pull up, at our school',
  schoolNamed: 'high school, primary school, junior school, infant school, academy has',
  ok: 'ok, okay, fine, alright, all right, allowed, acceptable',
  otherStaff:
    'attendance officer, attendance lead, class teacher, governor, governors, teacher, teachers, class teacher, teaching assistant, the ta, a ta, our ta, pastoral lead, secretary, tutor, receptionist',
  finesStart:
    'fines start, fines begin, start fining, begin fining, fining start, fines kick in, fine kick in, point .. fine, stage .. fine',
  nextStep: 'after that, next',
  goodDate: 'last friday in june, in may, in june, before june, june',
  referralWord: 'referral, referrals',
  priceRise: 'went up, gone up, go up, increase, increased, rise, rose',
  fewSessions: 'too few, not enough, only @number',
  leavesSchool: '=leave, =leaving, =leaves, finish, stop, go',
  lastFriday: 'last friday in june, last friday of june, june leaving date',
  inMay: 'in may, in april, in march, after easter',
  longSickness:
    'long term sickness, long term illness, long term sick, long term ill, long illness, off sick for weeks, ill for weeks, ill for a long time, ill for so long, prolonged illness',
  termTime: 'term time, termtime',
  circumstancesAsked: 'exceptional circumstances, exceptional circumstance, special circumstances',
  daySix: 'day 6, day six, sixth day, 6 th day',
  provisionWord: 'provision, education, duty',
  livesApart: 'live apart, lives apart, separated, divorced, split up',
  helpWord: 'help, support, helpdesk',
  leaverWord:
    'child leaves, pupil leaves, leaves us, left us, leaver, leavers, child left, pupil left, leaves the school, leaves our',
  joinerWord:
    'joined, joins, joiner, new girl, new boy, new child, new pupil, new starter, new arrival, has started, admitted',
  twoHeads:
    'two parents, both parents, mum and dad, two children, two kids, siblings, how many kids, brother and sister, three kids, @number kids, @number children',
} as const;
