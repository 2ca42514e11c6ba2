/**
 * How a school keeps its register and handles leave: what rules about codes are asked about. These only add to what a question
 * says: they stay beside longer phrases and hide no shorter ones.
 */
export const practice = {
  prefilled: `
    prefill, pre fill, prefilled, pre populate, prepopulate, pre enter, pre code, pre mark, block fill, block code,
    block mark, block enter, blanket fill, blanket code, bulk fill, bulk code, bulk mark, bulk enter, autofill, auto fill,
    auto populate, fill .. in advance, enter .. in advance, mark .. in advance, code .. in advance, put .. in advance,
    set .. in advance, fill in ahead, ahead of time, in one go, by default, as a default, just assume, assume he,
    assume she, assume they,
    weeks in advance, week in advance, term in advance, fortnight in advance, days in advance, whole term in advance, and never check, and forget it, before the week, before the placement, before it happens, before they go, the week before`,
  unchecked: `
    without checking, without ringing, without asking the, without confirming, without a check, without contacting, without phoning, without calling, never check, never checking, not check, not checking,
    not ring, not confirm, not bother checking, no need to check, need to check, have to check, without finding out, straight to, check with the`,
  checking: `need to check, have to check, must check, should check, check with the, check he, check she, check they, confirm he, confirm she, confirm they, confirm with, ring the provider, contact the provider, check attendance`,
  overHalfHour: `
    an hour, one hour, 1 hour, 2 hours, two hours, hours, all morning, whole session, all session, longer than 30, more than 30, past 30, beyond 30, over 30, longer than half an hour,
    more than half an hour, until break, till break, until lunch`,
  registerOpen: `
    hold .. @register open, holding .. @register open, keep .. @register open, keeping .. @register open, leave .. @register open, leaving .. @register open, @register open for, @register stay open, @register be open, @register kept open, @register is open for, extend .. @register, open .. @register,
    register be open, register open, registers open, keep .. register open, register stay open,
    registers stay open, keep registers open, register kept open, long .. register open, long .. register stay, minutes .. register open`,
  afterStart: `after .. start, since .. start, past .. start, once .. started, after .. first day, start date passed, start date has passed, after they start, after he starts, after she starts, after joining, on after`,
  openEnded: `
    open ended, openended, indefinitely, indefinite, no end date, without .. end date, without a date, no review, without .. review, no review date, for ever, forever, all year, rest of the year, until the summer,
    whole year, until they leave, permanent arrangement, long term arrangement, as long as we like, keep going, carry on for ever, left open, leave it open`,
  manageBehaviour: `
    manage .. behaviour, managing .. behaviour, because of .. behaviour, for behaviour, behaviour reasons, behavioural reasons, poor behaviour, for his behaviour, for her behaviour, due to .. behaviour, behaviour is, behaviour has,
    behaviour tool, control .. behaviour, deal with .. behaviour, as a sanction, as a punishment, disruptive, keeps kicking off, kicking off`,
  withoutParent: `
    without .. parents agreeing, without .. parent agreeing, without .. mum agreeing, without .. dad agreeing, without .. parents agreement, without .. parental agreement, without .. parental consent, without .. parents consent,
    without .. agreement, without .. consent, parents do not agree, parent does not agree, parents not agree, mum not agree, dad not agree, mum not agreed, parents not agreed, parent not agreed, parents refuse, parents object, mum objects, mum refuses, dad refuses,
    parent refuses, agreed by parents, agreed by the parent, parent has to agree, parents have to agree, parent need to agree, parents need to agree, parental agreement, parental consent, parents consent, agree it with, agreement from, agree to a part, agreed to it`,
  blanketRule: `
    blanket, never agree, never grant, never authorise, never allow, never approve, always refuse, always decline, always reject, refuse all, refuse any, refuse every, decline all, reject all, no exceptions, always say no, always say yes, always agree,
    always grant, always authorise, automatically refuse, automatically agree, automatically authorise, zero tolerance, whatever the reason, as a rule, whatsoever, for everyone, every time, same rule, routine, routinely, standard policy, policy says, our policy is`,
  afterDays: `after three days, after 3 days, after five days, after 5 days, after two days, after 2 days, more than three days, more than 3 days, from day 3, every absence, every illness, third day`,
  settledHome: `
    has a house, have a house, have got a house, got a house, live in a house, lives in a house, living in a house, in a house, own a house, owns a house, own home, council house, settled, permanent address, fixed address,
    permanent home, permanent site, bricks and mortar, not always travelling, not permanently travelling, not always travel, not travel all, travel all year, travelling all year, permanently travelling, always on the road, full time traveller`,
  ethnicity: `ethnicity, ethnic, ethnic group, race, named group, gypsy or roma, only for gypsies, only for gypsy, only for travellers, only for traveller, only for grt, only for roma, just for gypsies, just for travellers, have to be gypsy, has to be gypsy, have to be traveller, has to be traveller, to be romany, to be roma, to be from, heritage, ascribed,
    only apply to, apply only to, just apply to, only for, just for, only used for, only if they are, only mean`,
  target: `target, expected to attend, minimum, have to reach, need to reach, have to get, aim for, required number, 200, two hundred`,
  proofOfWork: `proof of work, proof of .. work, evidence of work, evidence of .. work, evidence .. working, proof .. working, prove .. work, prove .. working, proof .. travelling, evidence .. travelling, prove .. travelling, business records, work documents, proof, prove`,
  leaveForm: `leave form, loa form, a form, the form, request form, leave request, apply, application, ask for leave, request leave, ask permission, ask in advance, put in for leave, written request, need leave, leave of absence`,
  mustThey: `have to, has to, need to, needs to, need, must, required, supposed to, obliged, oblige, expected to, compulsory to, does that mean, entitled, forced to, force us, duty to`,
  sameAs: `same as, same way, the same, treat .. like, treat .. as, just like, count as, counts as, class as, classed as, as much as, proper illness, real illness, genuine illness, physical illness`,
  allDay: `all day, whole day, full day, entire day, both sessions, two sessions, am and pm, whole of the day, rest of the day, day off`,
  shortTime: `half hour, half an hour, an hour, one hour, 1 hour, hour long, 30 minutes, 20 minutes, 10 minutes, 15 minutes, 45 minutes, quick, short, ten minute, at 9, at 9 am, at 8.30, at 2, at 3, first thing, one appointment, single appointment, 1 appointment, brief`,
  calendarDays: `calendar days, calendar, weekend, weekends, working days, including weekends, count weekends, seven days, 7 days, ordinary days`,
  deadline: `
    how long, how many days, how soon, deadline, time limit, limit, long enough, long can, days to, days can, by when, leave an, leave it, leave n, leave on n, stay as, stay on, stay n, stay there, stays as, kept as, keep it as, sit as, sit on, remain,
    sort out, sort an, resolve, settle, clear, update, amend, got to change, chase, within`,
  softer: `be kind, to be kind, be nice, to be nice, kinder, nicer, softer, soften, lenient, go easy, look better, looks better, help them out, help him out, help her out, help the family, feel sorry, avoid a fine, avoid the fine, avoid fine, save them, keep .. figures, improve .. figures, improve our, boost, protect our, for our figures, goodwill, favour`,
  bothMark: `both put, both mark, both record, both enter, both schools mark, both schools record, both schools put, both schools enter, each mark, each put, each record, two marks, same session, mark .. twice, both count, both give, both code, double mark, marked at both, mark at both, record .. as well, mark .. as well`,
  covidUse: `covid, coronavirus, lockdown, pandemic, bubble`,
  copied: `copy, copying, copied, copy across, copy over, same mark for, same code for, same mark in, same code in, mirror, duplicate, carry .. across, roll .. over`,
  natureAsked: `
    nature of, record what, record the activity, record the nature, note what, write down what, write what, log what, say what, note down, add a note, add a comment, a comment, comments, notes field, record the details, record the reason, record what the, what the activity, put what,
    state what, describe the activity, as well as the code, alongside the code, with the code`,
  oblige: `have to agree, have to grant, have to give, have to say yes, have to authorise, have to allow, must agree, must grant, must we agree, must we grant, obliged to, oblige us, oblige the, force us, can we refuse, can the head refuse, can the school refuse, could we refuse, allowed to refuse, say no, can we say no, turn it down, refuse anyway, still refuse, automatic, automatically, right to refuse, duty to agree, bound to`,
  changeMark: `change, changed, changing, amend, amended, alter, switch, turn .. into, convert, swap, correct it, update, overwrite, edit`,
  keepMark: `keep, leave .. mark, leave .. alone, leave it, leave the, stay as, stays as, stay the same, still count, stand, stick with, carry on with`,
  authoriseAsked: `=authorise, =unauthorise, =authorising, =unauthorising, unauthorise it, authorise it`,
  alreadyBooked: `already booked, had booked, have booked, booked before, paid for, already paid, non refundable, lose money, lose .. deposit`,
  supervised: `supervise, supervised, supervising, supervision, supervisor, in person, someone there`,
  approval: `approve, approved, approval, sign off, signed off by, agree to the activity`,
  secondRoll: `two rolls, second school, second registration, both schools, both rolls, registered twice, on both, on the roll of, on roll at`,
  inAdvance: `in advance, beforehand, before the absence, before they go, ahead, upfront, prior, asked first, ask first`,
  exceptionalOnly: `exceptional, only exceptional, exceptional circumstances`,
  inWriting: `in writing, written, signed`,
  reviewed: `review, reviewed, end date, time limited, time limit, temporary`,
  tellBefore: `tell us, tell the school, let us know, notify us, notice, inform us, inform the school`,
  distance: `miles, distance, how far, far away, lives far`,
  official: `official, guidance, instruction, an order, advice, written advice, ukhsa`,
  onlyFor: `only apply to, apply only to, just apply to, only apply for, only covers, only for, only if, only when, just for, always, has to be, have to be, must be, only used, only be used, right that, mean that, means that, true that`,
  becomes: `become, becomes, turn into, turns into, change to, changed to, convert to, go to, move to`,
  outOfUse: `withdrawn, scrapped, replaced, gone, abolished, removed, dropped, retired, discontinued, no longer, obsolete, deleted, out of use, phased out`,
  sameRoll: `
    other school mark, other school record, who marks, who records, who codes, who takes the register, who records it, whose register, which school records, which school marks, tell us, let us know`,
  revisionOffer: `supervised revision, revision in school, revision sessions, revision available, offer revision, stay in school to revise, revise in school, come in to revise, study in school`,
  whoAsks: `who can ask, who can apply, who can request, who should ask, who has to ask, lives with, live with, lives elsewhere, not live with, absent parent, non resident parent, estranged, separated`,
  senDispute: `
    meet need, meets need, meet .. needs, meet .. need, meet .. sen, meeting .. needs, can not cope, named school, wrong placement, unsuitable placement, placement breakdown, placement broke down, waiting for .. place, waiting for .. placement, awaiting .. placement, no suitable place, no placement, special school place, new placement, specialist place, not meet .. sen, not meet .. need, not meet .. needs, can not meet`,
} as const;
