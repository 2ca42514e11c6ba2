/** Penalty notices, the threshold and notices to improve. */
export const lawNotices = {
  pn: `
    penalty notice, penalty notices, penalty, penalties, =pn, =pns, =fpn, =fpns, =epn, fixed penalty, fixed penalties, fixed penalty notice, a fine, the fine, another fine, their fine, his fine, her fine, any fine, no fine, one fine, that fine of,
    =fines, =fined, fining, =fine @adult, =fine @child, to =fine, we =fine, they =fine, =fine for, =fine over, =fine be, =fine is, =fine amount, =fine cost, first =fine, second =fine, third =fine, initial =fine, 2 nd =fine, 1 st =fine, 3 rd =fine, school =fine, attendance =fine,
    truancy =fine, holiday =fine, absence =fine, council =fine, court =fine, for =fine, =fine someone, =fine people, =fine families, =fine both, =fine each, must =fine, can =fine, not =fine, just =fine, even =fine, =fine even, =fine threshold`,
  notice: 'notice, notices',
  otherNotice:
    'short notice, without notice, notice board, noticeboard, notice period, advance notice, weeks notice, notice given, notice that, take notice, notice anything, notice any',
  nti: `
    notice to improve, notices to improve, improvement notice, notice of improvement, =nti, =ntis, improvement period, improve notice, monitoring period, notice for improvement,
    notices of improvement, notice improve`,
  threshold:
    'all ten, all 10, threshold, thresholds, thresh hold, national threshold, 10 in 10, ten in ten, 10 sessions, ten sessions, the ten, the 10, reach ten, reach 10, reaches ten, reaches 10, hit ten, hit 10, hits ten, hits 10, ten unauthorised, 10 unauthorised, ten marks, 10 marks, 10 in ten, ten in 10, 10 absences, ten absences, trigger point, national framework, 10 sessions in 10 weeks, ten sessions in ten weeks, 10 sessions in 10 school weeks, limit for fines, limit for a fine, get to ten, gets to ten, got to ten, get to 10, up to ten, up to 10, add to ten, comes to ten',
  tenInTen: '10 in 10, ten in ten, 10 in ten, ten in 10',
  auditing: 'audit, auditing, flow, flowchart, flow chart, auditing process, audit process, heading',
  unauthorised: 'unauthorised, unauth, unauthorise, not authorised, unauthorized, unauthd',
  authorised:
    'authorised, authorized, all authorised, authorised absence, authorised illness, authd, genuine illness, all illness, all medical, all sickness',
  sessions: 'session, sessions, marks, half days, half day',
  tenWeeks:
    '10 weeks, ten weeks, 10 week, ten week, 10 school weeks, ten school weeks, weeks, window, ten week window, 10 week window, period, rolling period, rolling window, 10 wk, 10 wks',
  schoolWeek:
    'school week, school weeks, a week, holiday week, which weeks, weeks count, week count, define .. week',
  noSchool:
    'half term, half terms, week with no school, weeks with no school, week without school, weeks without school, week off, school holiday, school holidays, summer holiday, summer holidays, easter holiday, easter holidays, christmas holiday, christmas holidays, holiday week, holiday weeks, easter, christmas, half term week, bank holiday, summer break, the summer, the holidays, over the holidays, weeks off, closed weeks, over summer, over .. summer',
  across:
    'span, spans, spanning, across, carry over, carries over, roll over, rolls over, run over, runs over, cross, crosses, straddle, straddles, carried over, carried into, carry into, carry on into, spill over, into the next, cover two, bridge, bridges, running into, over two, run from, runs from, go from, goes from, carry on from, into autumn, into september, into next',
  resets: `
    reset, resets, back to zero, start again, starts again, start afresh, start over, starts over, wipe, wiped, zero, start from scratch, clean slate, restart, restarts, clear, clears, cleared, wiped clean, begin again, begins again, fresh start, from nothing, from nought`,
  years:
    'academic year, academic years, school year, school years, two years, new year, september, different terms, terms, two terms, new term, next term, last term, next year, last year, one year to, each year, july, autumn term, summer term, term to term, new school year, new academic year, summer term into autumn, autumn, spring term, into autumn',
  consecutive:
    'consecutive, consecutively, in a row, one after another, back to back, continuous, continuously, one go, all at once, unbroken, straight, one block, together in one, scattered, spread out, dotted about, next to each other, successive, one after the other, one after the next',
  lateMarks:
    'late, lates, lateness, late mark, late marks, =l, =ls, code l, l code, l marks, l mark, before the register shuts, before register closes, arrive late, minutes late, punctuality',
  marksN: '=n, =ns, n marks, n codes, code n, n mark, still n, no reason yet, not yet established',
  marksOf: '=g, =gs, =o, =os, =u, =us and, and =us, =u and =g',
  holidayOnly:
    'holiday marks, holiday codes, only holiday, just holiday, only holidays, just holidays, only g, just g, only code g, holiday only',
  whichCodes:
    'which codes, what codes, codes count, codes that count, which marks, what marks, which absences, kinds of absence, types of absence, which code, what code, codes, what sort of absence, what absence, codes towards, other unauthorised ones',
  belowIt:
    'below .. threshold, under .. threshold, below .. ten, below .. 10, fewer than 10, less than 10, fewer than ten, less than ten, under 10, under ten, not reached, not met, not hit, short of, before .. threshold, without reaching, without meeting, only @number unauthorised, so far, not yet at, not quite, nearly at, almost at, not meet, not reach, not hitting, not meeting, below 10 sessions, under 10 sessions, have not got to, have not reached, too few',
  automatic:
    'automatic, automatically, as a matter of course, by default, inevitable, inevitably, guaranteed, straight away fine, oblige, obliged, obligation, have to fine, have to issue, must fine, must issue, must we fine, must we issue, need to fine, need to issue, forced to, bound to, no choice, any choice, discretion, compelled, always fine, always issue, always get, always means, mean a fine, means a fine, mean a pn, follow automatically, definitely get, have to give, must give, must send, have to send, have to use, must use, have to request, always lead, always leads, always .. fine, always .. fined, always .. penalty, always .. pn, always .. notice, always end in, always result',
  perHead: `
    both parents, each parent, every parent, per parent, two parents, mum and dad, each of them, household, per household, per family, each child, per child, two kids, siblings, two children, how many kids, per kid, each kid, @number kids, @number children, each sibling, separately, each adult, every child,
    brother and sister, more than one child, whole family, one notice or two, one fine or two, both mum, both of them, one each, split between, joint, jointly, between them, for each, sister as well, brother as well`,
  justOne: `
    just the one, just one, only one, one per household, one notice per, one fine per, one per family, shared between, split between, joint, jointly, one between, a single, one penalty notice per household`,
  moreThanTwo:
    'more than two, more than 2, three, 3 notices, 3 pns, 3 penalty, three penalty, third, 3 rd, another one after',
  getOne:
    'get one, get one too, get one as well, receive one, be given one, gets it, who gets, who receives, who do we, both get, be fined, goes to, fined as well, fined too, also be fined, fined also',
  knewNothing:
    'knew nothing, not know, had no idea, not involved, not aware, unaware, did not agree, not agree, not allow, was not there, not live with, lives elsewhere, non resident, never agreed, never knew, never said yes',
  whichParent:
    'which parent, which of the parents, separated, divorced, split up, knew nothing, not know about, had no idea, non resident, other parent, the other one, parent who, dad too, mum too, get one too, stepdad, stepmum, step parent, who took, took the kids, took them, asked for .. leave, applied for .. leave, signed the, signed form, filled .. form, put in .. form, not live with, lives with, absent father, absent parent, ex partner, who gets, who receives, goes to, allowed the absence, only one parent, right parent, addressed to, step dad, step mum, step father, step mother, who asked',
  police: 'police, police officer, pcso, officers of the law',
  ownHead:
    'headteacher, headteachers, head, heads, deputy, deputies, assistant head, principal, governors, deputy head',
  independent:
    'independent school, independent schools, private school, private schools, fee paying, independent, public school, =private, independent day school, indy school',
  kindsOfSchool:
    'which schools, types of school, type of school, kinds of school, kind of school, what schools, academies, academy, maintained, free school, all schools, sorts of school, special schools, faith school, which settings, =pru, =prus, pupil referral unit, alternative provision',
  unpaid: `
    unpaid, not paid, not pay, never paid, never pay, refuse to pay, refuses to pay, refusing to pay, not been paid, ignore .. fine, ignores .. fine, ignore .. notice, ignores .. notice, ignored .. notice, ignored .. fine, does not pay, no payment, non payment, fail to pay, fails to pay, without paying, after 28 days, past 28 days, day 29, over 28 days, not cough up,
    bins it, nothing paid, wont pay, will not pay, not settle, not settled, 28 days are up, 28 days have passed, missed .. deadline, still owing, default, defaults`,
  withdraw:
    'withdraw, withdrawn, withdraws, withdrew, withdrawal, withdrawing, cancel, cancelled, revoke, revoked, rescind, rescinded, take back, taken back, pulled, drop the notice, scrap the notice, quash, quashed, void, overturned',
  wrongly:
    'wrong person, wrong parent, wrong address, wrong name, mistake, mistaken, error, errors, by mistake, in error, incorrect, wrong details, should not have been, wrongly, someone else, wrong child, wrong date, misspelt, typo, wrong adult, name wrong, address wrong, date wrong, wrong, wrongly issued, spelt wrong, details wrong',
  refund:
    'refund, refunded, money back, reimburse, reimbursed, repaid, repay, pay back, paid back, money returned, get back, give back, back what, get it back, gets it back',
  appeal:
    'appeal, appeals, appealing, challenge, challenged, dispute, disputed, contest, contested, complain about, object to, right of appeal, tribunal, overturn',
  instalments:
    'instalment, instalments, installment, installments, payment plan, spread .. cost, spread .. payment, spread it, bit by bit, monthly payments, in bits, in parts, in chunks, pay weekly, pay monthly, in stages, little by little, part payment, part pay, direct debit, split the payment, two halves, over time, half now, half later, payment in parts, staggered payment, paid monthly, pay .. monthly, monthly, a month, each month, weekly, bit at a time, in part',
  usesUp: `
    use up, =uses up, one of the two, count towards, counts towards, still count, go towards, goes towards, part of the two, still counts, included in, counted, towards the limit, towards the two, towards the 2, count as one, on the record, tally, towards the maximum, go on record, taken into account, count against, add to the limit`,
  convicted:
    'found guilty, pleaded guilty, convicted, conviction, guilty in court, convictions, ended in court, went to court, lost in court, taken to court, prosecuted for it, was prosecuted, pleaded, prosecuted instead',
  beforeTheRules: `
    old rules, before august 2024, march 2024, july 2024, june 2024, may 2024, april 2024, february 2024, january 2024, in 2023, 2023, before the new, before the framework, old framework, old system, old scheme, under the old, before 19 august, last rules, new rules, earlier rules, previous rules, before the change, in 2022, 2022, old fines, old fine, older fine, older notice, pre 2024, before september 2024, old style, previous framework, previous system, old regime`,
  publicPlace: `
    public place, in public, in town, out in town, in the street, high street, shopping centre, seen out, spotted in, seen in, out and about, in the park, outside in public, out of the house, at the shops, wandering, public places, hanging around, shops`,
  excludedPupil: `
    excluded, exclusion, exclude, suspended, suspension, excluded child, excluded pupil, permanently excluded, permanent exclusion, perm ex, permex, fixed term exclusion, expelled, exclusions, suspensions`,
  exclusionLetter:
    'exclusion letter, suspension letter, letter, tell parents, told parents, inform parents, warn parents, parents be told, letter home, notify parents',
  likelyToChange:
    'right thing, appropriate, when .. use, decide, suitable, when is, criteria for a penalty, considerations, consider before, think about before, look at before, tests, what do we look at, make sense, worth using, grounds',
  requestForm:
    'request, requests, requesting, request form, apply for, ask for, put in for, submit, send in, =pn01, pn01, =pn1, form, forms, paperwork, refer for, send off, documents, attach, attached, enclose, supporting documents, put together, pack, evidence pack, referral',
  enough:
    'good enough, enough improvement, counts as improvement, count as improvement, criteria, criterion, pass, target, targets, sufficient improvement, successful, success, yardstick, improved enough, benchmark, how much improvement, what improvement, level of improvement, measure, measured, expected improvement, standard, achieve on, meet on, what level, what percentage, what percent, expected of, expect .. improve, aim for, how much unauthorised, how much absence, absence is allowed, allowed during, much unauthorised',
  skipIt:
    'skip, skipped, skipping, do without, go straight, straight to, leave out, bypass, miss out, omit, avoid, jump to, dispense, without sending, without issuing, without a notice to improve, without an nti, without nti, choose not to, opt not to',
  lastWarning: 'warning letter, final warning, warning letters, final warning letter',
  sum60: '60',
  sum80: '80',
  earlyPn:
    'early, before .. end, before .. ends, before .. over, before .. finished, before .. finishes, part way, partway, halfway, midway, two weeks in, weeks into, wait until, wait for, wait till, see it out, sooner, half way, mid way, during .. period, during .. notice, getting worse, not improving, no improvement, cut short, end early, wait it out, straight away, not getting better, still not attending, rather than wait, jump, before .. ended, has ended, not working, is not working, pn now, we fine now, fine them now, issue .. now, request .. now',
  noNti: `
    skip, skipped, without, not need, not needed, not required, exceptions, exception, every pn, every penalty, always, compulsory, mandatory, optional, do without, before every, each time, necessary, not necessary, not use, choose not to, omit, leave out, bypass, go straight, straight to, in all cases, avoid, unnecessary, when .. not, not appropriate, exempt, not have to, no need, dispense`,
} as const;
