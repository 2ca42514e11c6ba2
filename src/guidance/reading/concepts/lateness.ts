/** Arriving late, leaving early, and not knowing why somebody is away. */
export const lateness = {
  late: `
    missed the start of, missed the beginning of @register, missed first lesson, after @article? @register had opened, after @article? @register had started, after @article? @register had begun, after @article? @register @be* started, after @article? @register @be* opened, after @article? @register started, after @article? @register opened, after @article? @register began, =late, lateness, latecomer, tardy, overslept, slept in, stuck in traffic, strolled in, walked in at, wandered in, traffic, delayed,
    missed the bus, turned up at, rocked up, rolled in, arrive late, arrived late, arrive at, arrived at, arrive after, arrived after, just arrived, only arrived, arrived @number, late bus,
    lie in, slept late, sleeping in, sleep in, missed .. alarm, alarm did not, alarm not, overlaid, walked in @number, wandered in at, turned up @number, rocked up @number, rolled in @number, strolled in @number, came in @number, came in at, got here @number, got here at, got in at, got in @number, in at @number, sauntered in, ambled in, showed up at, showed up @number, appeared at, arrives at, in late, came late, comes late, late in, late again, running late, dropped off late, dropped off at`,
  afterClose: `
    after .. @register .. @closed, after .. @closed .. @register, after @article? @register,
    missed @article? @register,
    once .. @register .. @closed, past registration, after the cut off, after close, after closing`,
  beforeClose: `
    before it @closed, but before it, opened but before, before it @closed, before it had @closed, before it @be @closed, before they @closed, before .. @register .. @closed, before .. @closed .. @register, before registration closed,
    before the end of @register, @register @be* open, while .. @register .. open, before the cut off,
    within the register, before close, before closing, @register still open, @register open, in before @register, here before @register, made @register,
    in time for @register, just made @register`,
  /** Says only that the register has closed: with somebody who is not there, that nobody came. */
  registerShut: '@register @be @closed, @register @be already @closed',
  registerClosing: '@register @closed, @closed @article? @register, =we =close, =we =close =at',
  leftAfterRegister: `
    marked in at @number, marked present at @number, marked in @number, registered at @number, registered @number, taken to hospital after, taken ill at @number, fell ill at @number, became ill at @number, taken ill during, fell ill during, became ill during, taken ill in class, ill in class, sick in class, unwell in class, fell ill in, registered then taken, came over ill, came over poorly, left after @register, collected .. at, picked .. up at, @register then, then left, then went home, then went to,
    then @adult collected, then collected, signed in and left, signed in then, left after @article? @register,
    went home after, goes home after, go home after, registered then left, registered and left, registered and then,
    was registered, left early, leaving early, leave early, leaves early, left at, went home at, goes home at,
    sent home at, collected at, picked up at, left during, after being registered, after getting .. mark, in for @register,
    here for @register, present for @register, present at @register, there for @register, left part way, left midway,
    left mid, here for @half @register, in for @half @register, there for @half @register, present for @half @register,
    home .. after @half? @register, left .. after @half? @register, after @half @register, collected after,
    picked up after, taken home after, straight after @half? @register, got .. present mark, got .. his mark,
    had .. am mark, had .. pm mark, had .. present mark, got .. am mark, got .. pm mark, has .. am mark, got .. her mark,
    after being marked, after .. marked present, after .. marked in, already marked present, was marked present,
    =was =in =for @half, marked in then, marked present then, left @number, collected @number, collected her @number,
    collected him @number, picked up @number, went home @number, gone by, taken home at, then off to, then off,
    registered .. then, registered .. collected, signed out, signed out at, went at, had to leave, came in then,
    marked in .. left, was here then, after .. been registered, went to .. after .. @register, went after .. @register,
    went off after, gone after @register, out after @register`,
  /** Asks for the session after the one in which the pupil left. */
  laterSession: `
    missed pm, missed the pm, missed pm @register, missed the pm @register, missed afternoon @register, missed the afternoon @register, missed afternoon, missed the afternoon, not back for pm, not back for the afternoon, missing pm, missing the afternoon, then missed pm, for pm, for the pm, for the afternoon, for this afternoon, pm code, code pm, pm mark, mark pm, pm session, afternoon code,
    afternoon session, afternoon mark, afternoon register, in the pm, rest of the day`,
  noReason: `
    nobody has answered, no one has answered, nobody answered, no one answered, not answered the phone, nobody picked up, no one picked up, no text, no email, no letter from home, not had a call, not had a message,    not establish .. reason, not established .. reason, not establish why, not established why, not find out why, not found out why, unable to establish, no sign of, nobody has rung, no one has phoned, nobody has phoned, nobody has told us, nobody phoned, still no reason, never found out why, never given a reason, never gave a reason, no reason was ever,
    no reason ever,
    no reason, no contact, no call, no message, no phone call, no explanation, no response, no answer,
    no word, no idea why, not heard, heard nothing, not been in touch, not in touch, not rung, not called,
    not phoned, nobody answering, no one answering, nobody answers, no one answers, nobody rang, nobody called, no one rang, no one called, unexplained, do not know why,
    not know why, not sure why, unknown reason, reason unknown, reason is unknown, not told us,
    not get hold, not reach, not responding, not answering, not yet know, not know the reason,
    not yet established, awaiting reason, awaiting a reason, waiting for a reason, without explanation,
    not explained, not reported, unreported, no good reason, no information, reason not known,
    not given .. reason, no notification, been on =n, still on =n, sat on =n, left on =n, on an =n, on =n, still =n, =n for,
    left voicemail, left a voicemail, left a message, left message, left messages, tried .. times, rang .. times, called .. times,
    no joy, not rung in, no one has rung, nobody has rung, not picking up, straight to voicemail, no ans, nothing from home,
    nothing from mum, nothing from dad, nothing from parents, never replies, never reply, no reply, not replied, not replying,
    reason .. unknown, reason still unknown, still unknown, unknown absence, not known why, reason .. not known, unknown after, no idea where, do not know where, have not rung, has not rung, have not called, has not called, not let us know, not told school, no note, no text, no email, absence not reported, nothing heard, heard nothing, cannot get through, can not get through, can not reach, phone off, goes to answerphone, answerphone, no one home, not contacted us, not contacted, no contact from, mystery,
    nobody has heard, no one has heard, nobody heard,
    tell us .. reason, reason tomorrow, let us know why, explain tomorrow, say why tomorrow, not said why, not say why, reason to follow, reason later,
    reason .. not given, reason not given, reason .. not been given, no reason has, reason not received, not received .. reason`,
  reasonWithheld: `
    will not say, will not tell, refuse to say, refused to say, refuse to tell, refused to tell,
    refuse to give, refused to give, would not say, would not tell, will not give`,
  longUnexplained: `
    never found out why, never given a reason, never gave a reason, no reason was ever, no reason ever, never heard, weeks later, for weeks,
    after five school days, after 5 school days, after five days, after 5 days, over five days,
    over 5 days, more than five, more than 5, a week later, after a week, past five, five days up,
    can not be established, could not be established, not be established`,
} as const;
