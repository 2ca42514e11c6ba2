/** What a yes-or-no question puts forward, by which the answer is a yes or a no. */
export const lawVerdictTurns = {
  putAsRule: 'is it, is the, is that, is a, are the, is an, was it',
  tenDays: '10 days, ten days, 10 school days, ten school days',
  allTen: 'all ten, all 10, all of the ten, every one of the ten, all the sessions, every session',
  fullWeekAsked: 'full week, whole week, complete week, five days, 5 days, every day, five full days',
  lastTerm:
    'last term, previous term, term before, earlier term, earlier terms, last half term, last year, summer term, spring term, autumn term, from july, in july, from june, before christmas, before easter, before the summer, before summer, before half term, last terms, past terms',
  changesParent:
    'change behaviour, change what, change anything, change things, likely to change, change their behaviour, change the behaviour, change how, make a difference, make any difference, likely to work, likely to help, make no difference, change parents behaviour, change the parents',
  noChange:
    'not change, make no difference, makes no difference, not make a difference, not make any difference, pointless, no use, no effect, change nothing, changes nothing, not work, not help',
  upToHead:
    'up to the head, up to the headteacher, heads decision, down to the head, head decides, headteachers decision, heads call, head has the final say',
  leftOutOf: 'left out, leave out, leave .. out, not included, not counted, discounted',
  regulationNine: 'regulation 9, reg 9, register 9, regulation nine, reg nine, register nine',
  doYouThink: 'do you think, do you reckon, you reckon, chances, odds, guess, in your opinion',
  sum120: '120',
  sum160: '160',
  payTime:
    'days to pay, weeks to pay, day to pay, month to pay, months to pay, days to settle, days in which to pay, days for paying, week to pay, time to pay, within a month, within the month, within four weeks, within a week, within two weeks',
  withinMonth: 'within a month, within the month, within four weeks, month to pay',
  farBack: 'how far back, go back, look back, look for earlier',
  costsMore: 'dearer, more expensive, cost more, costs more, double, higher than, go up, goes up, pricier',
  limitTwo:
    'limit two, limit of two, limit 2, limit of 2, limit is two, limit is 2, maximum two, maximum of two, maximum of 2, maximum 2, only two, only 2, at most two, at most 2, two fines, 2 fines, two notices, two penalty, 2 penalty, two pns, 2 pns, 2 notices',
  noMoreThanTwo: 'no more than two, no more than 2, not more than two, not more than 2',
  exceedsTwo: 'more than two, more than 2',
  yearTurn: 'september, january, april, new year, school year, academic year, calendar year, financial year',
  oneParentOnly:
    'only the parent, just the parent, parent who allowed, parent who took, parent who agreed, parent that allowed, parent that took, parent who booked',
  otherOneActed: `
    only mum, only dad, just mum, just dad, mum only, dad only, all mum, all dad, only one parent, only the mother, only the father, only one of them, mum booked, dad booked, mum took, dad took, without telling him, without telling her,
    no part in, not part of, nothing to do with, mum alone, dad alone, alone allowed, mum did it, dad did it, mums idea, dads idea, mum arranged, dad arranged, behind his back, behind her back, was against it, objected, said no to`,
  sentTo:
    'be sent to, sent to a, sent to the, go to a, given to a, served on, addressed to, given to the, issued to',
  doNothing:
    'do nothing, just leave it, let it go, forget it, just ignore, get away, drop it, take no action, no action',
  paidInFull: 'in full, one go, whole amount, lump sum, in one payment, single payment, all at once',
  stillStands:
    'still stand, still stands, still valid, stay valid, stays valid, remain valid, still good, still hold, still holds, be left to stand',
  keepsMoney:
    'keep the money, keeps the money, keep what was paid, keep the payment, hold on to the money, keep the fine, refuse a refund, refuse the refund, refuse to refund, not refund',
  legalBefore:
    'action before support, action come before, action comes before, legal before, court before support, prosecute before, prosecution before support, prosecution come before, fine before support, legal action first, straight to legal, straight to court, straight to prosecution',
  lastChance: 'last chance, final chance, last opportunity, final opportunity, one more chance, last warning',
  isAFine:
    'the same, same thing, same as, is a fine, be a fine, improve a fine, nti a fine, ntis a fine, nti a penalty, kind of fine, type of fine, another name, form of penalty, count as a fine',
  endBefore:
    'end before, finish before, over before, stop before, finished before, ended before, done before',
  writtenAgreement:
    'written agreement, agreement in writing, an agreement, formal agreement, agreement between',
  punishment: 'punishment, punish, sanction, punitive',
  bePresent:
    'be there, be present, be at, attend the meeting, in the room, need the parent, take part, be involved, has to come, have to come',
  supervised: 'supervision of the council, under supervision, supervised by, supervises, supervise',
  untilGrown:
    'months, until the child, until they are, till they are, until he is, until she is, for ever, forever, until 16, until 18, indefinitely, permanent',
  oneA: '=1a, =4441a, 1 a, 444 1 a',
  moreSerious: 'more serious, graver, worse, worst, higher offence, heavier, bigger, most serious',
  sentence: 'sentence, max sentence, maximum sentence, sentences, sentenced, worst penalty',
  whichCourt:
    'which court, what court, magistrates court, magistrates, crown court, county court, kind of court, sort of court, type of court, family court, high court',
  crownCourt: 'crown court, county court, family court, high court, youth court',
  firstStep:
    'first step, first resort, first thing, first option, first choice, first port of call, start with, starting point',
  yearLong: 'a year, one year, 12 months, twelve months',
  lettersSao: 'name a school, names a school, say which school, specify a school, named school',
  inJune: 'in june, june of, end of june, late june',
  onBirthday:
    'on the 5 th birthday, on the fifth birthday, on their fifth birthday, on his fifth birthday, on her fifth birthday, on their 5 th birthday, the day they turn, day he turns, day she turns, on their birthday, on the birthday, as soon as they turn, as soon as they are, the moment they turn, straight after they turn',
  termAfter:
    'term after, following term, after their fifth, after they turn, after the fifth, after they are five, after turning five, after their 5 th',
  halfOf: 'half, 50',
  sessionIsDay:
    'session a whole day, session a day, session a full day, session one day, session is a day, session the whole day, session the same as a day, session last a day, session the same as one day, session a whole school day',
  halfHour: 'half an hour, half hour, 30 minutes, thirty minutes, 30 min, 30 mins, 30 minute',
  longerThanHalf:
    'longer than 30, more than 30, longer than half, more than half, over half, over 30, longer than thirty, beyond 30',
  rareReturn:
    'once a year, annually, yearly, once a term, termly, each term, every term, every year, each half term, once a half term',
  frequentReturn: 'monthly, every month, once a month, each month, at least monthly',
  refusesRoll:
    'refuse to take, refuse to remove, refuse to delete, keep them on, keep on roll, keep him on, keep her on, say no to',
  inExceptional:
    'in exceptional, under exceptional, only in exceptional, for exceptional, exceptional cases, if exceptional, if the circumstances are exceptional',
  grantHoliday:
    'give leave for a holiday, grant leave for a holiday, leave for a holiday, leave for holiday, leave for a family holiday, leave for holidays, agree a holiday, agree to a holiday, agree a family holiday, say yes to a holiday, say yes to a week, say yes to a family holiday, authorise a holiday, allow a holiday, grant a holiday, grant a term time holiday, permit a holiday, ok a holiday',
  everyone:
    'all pupils, everyone, everybody, every pupil, whole school, all children, every child, all the pupils',
  targetedWord: 'targeted, early intervention, some pupils, concerns, at risk of absence, targetted',
  attempts:
    'attempts, attempt, tries, tries at, times do we, how many goes, phone call, one call, one letter, every letter, all our letters, min we must, minimum we must, min we have to, minimum we have to, must have tried, should have tried',
  oneAttempt:
    'one attempt, one try, one phone, one call, one letter, one meeting, single attempt, a single, once enough, just the one, one go, a letter enough, one text, one email',
  weeklyOnly: 'weekly, every week, each week, once a week, daily, every day, each day',
  fortnightAsked:
    'every fortnight, fortnightly, once a fortnight, each fortnight, every two weeks, every 2 weeks, every other week, every second week',
  monthlyOnly: 'monthly, every month, each month, once a month',
  inSchoolTime: 'in school time, in lesson time, during the school day, during lessons, in lessons',
  islands: 'jersey, guernsey, isle of man, alderney, sark, channel islands',
  ownLegal:
    '=divorce, my divorce, =suing, =sue, sue the, custody battle, custody case, personal injury, compensation claim, employment law, employment tribunal, tenancy, landlord, inheritance, =will dispute, redundancy, conveyancing, neighbour dispute, legal advice on my, legal advice about my, legal advice for my',
} as const;
