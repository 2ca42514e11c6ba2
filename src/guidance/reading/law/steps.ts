/** Contracts, orders, the courts, and the law behind them. */
export const lawSteps = {
  contract:
    'attendance contract, attendance contracts, parenting contract, parenting contracts, contract, contracts',
  eso: 'education supervision order, education supervision orders, supervision order, supervision orders, =eso, =esos',
  sao: 'school attendance order, school attendance orders, attendance order, attendance orders, =sao, =saos',
  parentingOrder: 'parenting order, parenting orders',
  prosecution: `
    prosecution, prosecutions, prosecute, prosecuted, prosecuting, prosecutes, prosecutor, take .. court, takes .. court, taken .. court, taking .. court, took .. court, to court, go to court, goes to court, going to court, court action, court case, court proceedings, court fine, single justice procedure`,
  court: 'court, courts, magistrate, magistrates, magistrates court, judge, in court, justice',
  offence:
    'offence, offences, guilty, crime, criminal, break the law, breaking the law, against the law, strict liability, aggravated, offending, convicted, conviction, criminal record',
  s444: '444, =4441, =4441a, section 444, =s444, 444 1, 444 1 a',
  s444a: '=1a, 1 a, 444 1 a, aggravated, knowingly, higher offence, more serious',
  prison:
    'prison, jail, gaol, imprisonment, imprisoned, custodial, behind bars, locked up, sent down, sent to prison, put away, custody, prison time, jailed',
  courtFine:
    'maximum fine, max fine, maximum penalty, court fine, how much, how big, maximum, fine in court, court impose, level 3, level 4, level three, level four, penalty in court, penalties in court, penalty for, fine for, consequences, what could happen, worst that, do to parents, happen in court, what can the court, what can the magistrates, what can a court, powers, worst, sentence, sentences, max sentence',
  regularly:
    'regularly, regular, attend regularly, regular attendance, attends regularly, attending regularly',
  regularlyMeaning:
    'mean, meaning, means, define, defined, definition, what is, what counts as, platt, isle of wight, supreme court, in law, legally, interpret, interpreted',
  platt: 'platt, isle of wight, supreme court, case law, platt case, platt decide',
  binding:
    'binding, legally binding, legal force, enforceable, enforce, force of law, legal weight, hold up, stand up',
  forced:
    'force, forced, forcing, compel, compelled, make .. sign, made to sign, make parents, make mum, make dad, refuse, refused, refuses, have to sign, has to sign, must sign, say no, says no, decline, declined, oblige .. sign, opt out, compulsory, voluntary, agree, against their will, obliged to sign, must .. sign, will not sign, not sign, reject',
  withoutThem:
    'without them, without mum, without dad, without parents, without the parent, without parent, in their absence, in absence, not show, not turn up, not attend, not there, behind, absent parent, not come, no show, without her, without him, not present, did not attend, failed to attend, missed .. meeting, w out, with out, without the mother, not at the meeting, not at it, if dad is not, if mum is not, if they are not there, in the parents absence, parents absence, absence of, parents not there',
  mustOffer:
    'have to offer, must offer, oblige, obliged, obligation, duty to offer, need to offer, offer, offered, required to, entitled, right to a, demand, ask for one, insist',
  specialSchool:
    'non maintained, special school, special schools, maintained special, which schools, what schools, independent, all schools, any school, types of school, private school, nmss',
  looked:
    'looked after, in care, care order, foster, fostered, fostered child, foster carer, child in care, children in care, =lac, =cic, =cla, local authority care, in local authority care, foster care, =looked',
  fullyConsider:
    'consider, considered, think about, look at, first, before, beforehand, ahead of, explore, explored, try, tried, come first, prior, go straight, straight to, skip, step before',
  disobey:
    'directions, follow the directions, ignore, ignores, not follow, not comply, breach, breaches, breached, break, breaks, breaking, disobey, failure to follow, persistently fail, fails to comply, not cooperate, not co operate, not work with, goes against, comply',
  afterConviction:
    'when would, when can, when does, when could, when might, after, conviction, convicted, court make, court makes, court give, imposed, impose, how does, what is, how do, get a, lead to',
  showSuitable:
    '15 days, fifteen days, show, prove, evidence, suitable education, education is suitable, satisfy, respond, reply, timescale, timescales, how long, time limit, days to, deadline, time frame, notice to satisfy, days do, before',
  breach:
    'breach, breaching, breached, break, breaking, ignore, ignores, ignored, not comply, disobey, fails to, penalty for, not follow, fail to comply, flout, non compliance, punishment, consequence',
  supportFirst:
    'support first, help first, legal first, support come first, support before, help before, support comes first, first or legal, support or legal, support then, offer support, offer help, provide support, given support, try support, tried support, support offered, support families first, come first',
  legalAction:
    'legal action, legal actions, legal intervention, legal interventions, legal proceedings, legal step, legal steps, legal route, legal, legals, enforcement, sanction, sanctions, formal action, legal process, legal measures, legal options, legal powers, formal sanctions, legal stage',
  parents: 'parent, parents, carer, carers, mum, dad, mother, father, family, families, guardian',
  ownSchool:
    'academy trust, our trust, =mat, trust, we, us, our school, school itself, head, headteacher, schools, academy, governors, school',
  council: 'council, =la, =lea, local authority, authority, local authorities, councils, county',
  attendanceWord:
    'attendance, absence, absences, truancy, attend, attending, not attending, school, absent, missing school, truant, truants, skipping school',
  lastResort:
    'last resort, when can, when do, when should, when does, when would, at what point, what stage, before',
  notInEducation:
    'not receiving, home educated, not in school, no school, not registered, no education, not on roll',
} as const;
