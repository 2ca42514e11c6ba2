/** What is asked about a point of law: how much, how long, who, when, whether one may or must. */
export const lawAsking = {
  amount: `
    how much, cost, price, amount, pounds, quid, =rate, =rates, charge, sum, fee, figure, what is the fine, how big, how high, total, both rates, money`,
  pays: 'pay, =paid, =payed, payment, payable, settle, settled',
  payEarly: `
    early, quick, quickly, discount, discounted, reduced rate, reduced amount, cheap, cheaper, lower rate, lower amount, straight away,
    half price, reduction, promptly, prompt, sooner, right away, early payment`,
  howLong:
    'how long, how many weeks, how many days, how many months, how many years, how many school weeks, length, time limit, duration, timescale, time scale, timeframe, time frame, timeline, deadline, how soon, how quickly, how fast, lifespan, =last, lasts, lasting, number of weeks, number of days, what period, for what period, last for, minimum period, maximum period, minimum length, maximum length, short, shortest, longest, how lengthy, by when, until when, how late, retention, retention period, maximum time, max time, how much time',
  longer: 'extend, extended, extension, longer, renew, prolong, lengthen, made longer, extendable',
  howMany: `
    how many, maximum, =max, limit, limited, cap, capped, upper limit, number of, at most, the most, more than one, more than two, more than 1, more than 2`,
  howOften: `
    how often, how frequently, frequency, how regularly, how regular, every week, every month, every term, rhythm, how frequent, times a year, times a term,
    how many times, minimum frequency, regularity, weekly, monthly, termly, fortnightly, what intervals, schedule`,
  theFirst: 'first, 1 st, =initial, first time, first offence',
  theSecond: `
    second, 2 nd, second time, second offence, another, again, repeat, two notices, 2 notices, reoffend, second one`,
  theThird:
    'third, 3 rd, third time, third offence, three notices, 3 notices, three fines, 3 fines, three pns, 3 pns, 4 fines, four fines, three penalty, 3 penalty, fourth, 4 th, had two, already had two, two already, 2 already, had 2, after two, after 2, had .. already, already had, had .. 2 already, already been fined twice, fined twice, twice already',
  inYears:
    '3 years, three years, 3 year, three year, 36 months, year period, year window, year clock, year count, years start, years run, years begin, three yr, 3 yr, 3 yrs, three yrs, rolling 3 years, rolling three years, rolling 3 year, rolling three year',
  startsFrom: `
    start, starts, begin, begins, count from, counted from, from when, what date, run from, runs from, which date, date does, calculate, calculated, counting, measured, clock, kick in, kicks in`,
  whoDoes:
    'who, whose job, whose responsibility, responsible for, responsibility, which person, which people, whose, which staff, which role, what job title, job title, down to, whose role, by whom, whom',
  issues:
    'issue, issued, issuing, issues, give out, gives out, hand out, hands out, send, sends, sent, serve, served, write, writes, give, gives, put out, send out, sends out, sending, giving, draw up, sign, signs, sign off',
  whenDo: `
    when, at what point, what point, trigger, triggers, triggered, what stage, which stage, under what circumstances, what circumstances, which circumstances, in what situation,
    what situations, situations where, conditions, what would make, decide whether, decide if, how do we decide, right thing, appropriate, suitable, should we use, should be used, good idea, worth, right time`,
  whatFor: `
    purpose, point of, =why, aim of, what for, reason for, goal, intended, intention, meant to do, supposed to do, meant to achieve, what good, achieve, use of, the idea behind, the idea of`,
  whatIs:
    'what is, what are, what does, what do, mean, means, meaning, define, defined, definition, explain, explained, tell me about, describe, stand for, stands for, what counts as, counts as, classed as, remind me what, explanation, in plain english, overview, summary, summarise, basics, info on, information on, information about, details of, details on, run through, know about, how does .. work, how do .. work, work, what exactly, what .. do',
  differs:
    'difference, differ, different, versus, =vs, compare, compared, distinguish, distinction, =same, as against',
  mustWe: `
    must, have to, has to, need to, need, needs, needed, require, required, requires, requirement, oblige, obliged, obligation, obligatory, compulsory, mandatory, necessary, duty to, bound to, legally have, made to,
    got to, supposed to, expected to, essential, forced to, insist`,
  mayWe: `
    can, could, may, allow, allowed, ok, okay, alright, all right, permitted, possible, able to, entitled, legal to, lawful, legally, option, eligible, acceptable, happy to, is it fine, that fine, free to`,
  ruledOut: `
    barred, stop us, stops us, prevented, ruled out, rules out, banned, forbidden, prohibited, against the law, illegal, unlawful, not allowed, exempt, off the table, impossible, blocked, hands tied, too few, not enough, too low`,
  shouldWe:
    'should we, should i, should the school, should the council, should you, ought we, would you, shall we, is it right to, do we think, is it worth, would it be best, is it time to, recommend we',
  predicts:
    'do you think, do you reckon, you reckon, likely to, how likely, chances, chance of, odds, will the court, will the judge, will the magistrate, would the court, would a court, would the magistrate, predict, going to win, will he, will she, will they, will this, will mum, will dad, will their, will his, will her, guess, what will happen, whats going to happen, win the case, win in court, expect .. outcome, get better, improve next, will attendance, find them guilty, be found guilty, do you think he, do you think she, do you think they, find him guilty, find her guilty',
  thisFamily: `
    this family, that family, these parents, this parent, this mum, this dad, this mother, this father, this case, our family, the smiths, this pupil, this child, this boy, this girl, this lad, this one, that mum, that dad, that parent, my pupil, the family, these people, him or her, family i have`,
  instead:
    'instead, rather than, alternative to, in place of, other option, other options, options, instead of, what else, otherwise, alternatives',
  without:
    'without, not having, skip, skipping, miss out, leave out, avoid, bypass, omit, do without, go straight, straight to, missing out',
  before:
    'before, beforehand, ahead of, prior, first step, prior to, in advance, ahead, come first, comes first, previously, precondition, up front',
  consent:
    'consent, agree, agrees, agreed, agreement, permission, sign off, willing, say so, approval, approve, voluntary',
  always:
    'always, every, every time, each time, all cases, in all cases, any case, routinely, as standard, as routine, automatically, routine, whenever, when ever',
  counts:
    'count, counts, counted, counting, towards, go towards, goes towards, included, include, includes, part of, add up, added, add, adds, combine, mix, mixed, together, up to ten, contribute, tally, tot up, total up, lump, combined, alone',
  whichSection:
    'which section, what section, section of, which act, what act, which law, what law, which regulation, what regulation, which regulations, legislation, under what law, which legislation, statute, legal basis, statutory basis, made under, reg number, law says, under which',
  content:
    'what goes in, what should be in, what has to go, what must go, what to include, include in, contain, contains, contents, what do we put in, what needs to go, say in, written in, has to be in, put in .. letter, in .. letter, wording, needs to say, need to say, have to say, must it say, must be in, should go in, has to say, must cover, say what, set out, mention, the warning, a warning, warning out, cover, include, includes, including, included, in an nti, in the nti, in the letter',
  outcome:
    'outcome, result, review, reviews, reviewed, reviewing, end of, period finishes, period ends, finishes, finish, afterwards, when .. over, once .. over, tells .. parent, at the end, after an nti, after the nti, after a notice to improve, after the notice to improve, when it ends, happens after, next after',
  newest:
    'newest, latest, most recent, current edition, current version, which edition, what edition, which version, what version, up to date, edition, new version, recent version, updated, last updated, newer, version',
  how: 'how do, how to, how should, how can, process, procedure, steps, how does, how would, what is the way, the way to, go about, method',
  whereFind:
    'where, find, download, get hold of, access, link, link to, look for, locate, copy of, find out, can i get, can we get, obtain, how do i get, how do we get, lives, website',
} as const;
