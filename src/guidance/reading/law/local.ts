/** The council's own way of working, and who is who. */
export const lawLocal = {
  inBcp:
    '=bcp, bournemouth, christchurch, poole, in this area, =here, locally, local, our council, the council, our area, round =here, in our area, around =here, the graduated response, graduated response',
  asw: 'attendance support worker, attendance support workers, support worker, support workers, =asw, =asws, our worker, linked worker, link worker, attendance worker',
  supportTeam:
    'school attendance support team, attendance support team, attendance team, school attendance team, inclusion service, school inclusion service, inclusion team, school inclusion, inclusion, council attendance, attendance service, sast',
  cases:
    'hold cases, case hold, case holding, caseload, work with families, work directly, directly with families, visit families, case work, casework, see families, family cases, work with parents, do home visits, take on families, take on cases, meet families, take cases, carry cases, cases',
  contact:
    'contact, email, e mail, email address, get in touch, getting in touch, get hold of, phone, ring, telephone, call, who do we tell, who to tell, who do i tell, tell, notify, inform, let know, who do we contact, who do i contact, who do i email, who do we email, who do i speak to, speak to, talk to, number, phone number, inbox, address, mailbox, who helps, who can help, write to, who do we speak to, reach, message, report to, who should i, who should we, who needs to know, who do i ask, who do we ask, send it to, which team, what team, who do i call, who do we report, details for, refer to, help with, support with, for support, for help, who deals with, goes to, go to, does it go, contact details, whom do we, whom do i, whom should we, who to ask, who should we ask',
  who: 'who, whose, name, names, named, who is, =whos',
  personName:
    'name, names, named, who is, =whos, who are, who s, called, name and, name of, name please, mobile, first name, surname, mobile number, direct line, currently, at the moment, which person, our new',
  generalQuery:
    'general, queries, query, question, questions, attendance queries, attendance question, general enquiry, enquiry, enquiries, advice, help',
  betweenMeetings:
    'between meetings, between, in between, outside of meetings, before the next meeting, outside meetings',
  tsm: 'targeting support meeting, targeting support meetings, targeted support meeting, targeted support meetings, =tsm, =tsms, support meeting, support meetings, targeting meeting, targeting meetings',
  meets: 'meet, meets, meeting, meetings, see, visit, visits, come in, come to school, come out, catch up',
  discussed:
    'discussed, discuss, talk about, talked about, agenda, cover, covered, happens, what happens, what .. for, looked at, look at, purpose, point, prepare, bring, go through, expect, done, involve, involved',
  onlineOrInPerson:
    'online, in person, virtual, virtually, teams, on teams, face to face, remotely, remote, over teams, in school, by teams, zoom, video',
  forum: 'forum, forums, attendance forum, attendance forums, network meeting, termly forum',
  dropIn:
    'drop in, drop ins, dropin, dropins, q and a, q and a session, q and as, drop in session, drop in sessions, question session, question sessions, q a, =qanda',
  newsletter: 'newsletter, newsletters, bulletin, news letter, news letters',
  delivers:
    'deliver, delivers, delivered, run, runs, ran, lead, leads, led, hold, holds, held, hosts, host, hosted, chair, chairs, organises, present, presents, put on, puts on, takes, in charge of',
  nextOne:
    'next, date of, dates of, dates for, date for, when is the next, coming up, upcoming, booked for, is booked, what day, what date, which day, when is, when are, what time, this term, this month, this week, soonest, calendar, next one',
  seniorOfficer:
    'senior inclusion officer, inclusion officer, senior officer, head of service, team manager, team leader, manager of the team, team lead',
  legalOfficer:
    'legal officer, legal officers, legal team, court officer, court officers, council solicitor, prosecution officer, prosecution officers, legal advice, court team, enforcement officer, own legal, legal staff, prosecution team',
  virtualSchool:
    'virtual school, virtual college, virtual school and college, virtual school head, virtual head, children in care, looked after children, looked after child, child in care, previously looked after, =lac, =cic, =cla, looked after, kids in care, education for children in care, pupils in care',
  headOf: 'head of, who is head, in charge of, runs, leads, virtual head, virtual school head',
  socialWorker:
    'social worker, social workers, youth justice, yjs, children in need, cin plan, child protection plan, child in need, cp plan, social care',
  tellSocialWorker:
    'tell, inform, update, let know, know, told, notify, contact, attendance, concern, concerns, absence, absences, absent, unexplained, plan',
  sendOfficer:
    'case officer, case officers, send case officer, sen case officer, ehcp case officer, ehcp officer, sen officer, send officer, ehcp coordinator, sen caseworker, send caseworker, sen team, send team, caseworker',
  ehcp: '=ehcp, =ehcps, ehc plan, education health and care, education health and care plan, =ehc',
  ap: 'alternative provision, =ap, alternative provider, alt provision, alternative education',
  rio: 'reintegration officer, reintegration officers, =rio, =rios, reintegration team, reintegration',
  eeb: 'education entitlement board, entitlement board, =eeb',
  roles:
    'roles, role, staff, who works, team structure, who is in, structure, job titles, members, people, who is who, =whos who, posts, made up of, who does what, which teams, teams, set up',
  cme: 'children missing education, children missing from education, child missing education, child missing from education, children missing in education, child missing in education, =cme, missing in education, missing from education, missing education, vanished, not trace, not find, not traced, disappeared, whereabouts unknown, lost touch, no trace, lost contact, moved without, gone without trace, missing education kids, left the area, unknown whereabouts, whereabouts, forwarding address, gone missing from school, dropped off the radar',
  portal:
    'system, portal, online, where do we report, what do we report, report, reported, reporting, log, logged, platform, synergy, record, refer, form',
  synergy: 'synergy',
  sam: 'school access module, =sam, access module',
  logs: 'log, logged, record, recorded, report, reported, reporting, enter, entered, entering, put, register, notify, tell, input, add, submit, upload, system, inform, let know, where do, which system, what system, portal',
  updates:
    'update, updated, updating, change, changed, changes, changing, went up, gone up, increase, increased, increases, amend, new hours, hours went, hours have, decrease, reduced again, alter, altered, each time, hours go up, hours go down, hours change, hours goes up',
  stuck:
    'stuck, trouble, problem, problems, not get in, not log in, login, user guide, guide, how do i use, error, not working, locked out, access, get into, who helps, issue, issues, manual, training',
  mash: '=mash, consultation line, first response, safeguarding hub, multi agency safeguarding hub, childrens first response, children first response, no names, no names chat, no names conversation, consultation',
  recorded:
    'recorded, record, on file, kept, written down, =noted, logged, =note of, confidential, anonymous, on record, recording, taped, =notes taken, filed, logged anywhere',
  parentConsent:
    'consent, permission, parent agree, parents agree, parental consent, without telling, tell parents, parents know, tell the parent, ask parents, agreement, behind, knowledge',
  tours:
    'tour, tours, visit, visits, look round, look around, see the mash, go and see, open day, open days, shown round',
  booked: 'book, booked, booking, sign up, register for, arrange, where do, places, how do',
  safeAndWell:
    'safe and well, safe n well, safe well, welfare visit, welfare visits, welfare check, welfare checks, home visit, home visits, safe and well check, safe and well checks, seen, be seen, sighting, see the child, eyes on, visited, visit, doorstep visit, doorstep visits, door knock, sighted',
  whileAway:
    'absent, absence, off, away, not in school, missing, long absence, out of school, not attending, off school, child, pupil',
  apdr: 'assess plan do review cycle, apdr cycle, apdr plan, assess plan do review, assess plan do and review, assess plan, =apdr, =apdrs, plan do review, plan do',
  inclusionHelp:
    'inclusion service, school inclusion service, inclusion team, inclusion, inclusion request, the service, school inclusion',
  fastTrack: 'fast track, fast track to attendance, fasttrack, =fta, fast tracks',
  ownVersion:
    'own version, our own, own one, similar, alternative, have to use, must use, compulsory, mandatory, ours, different one, equivalent, own model, own process, required to use, obliged to use, own plan, optional, own system, something similar, another model',
  handbook:
    'handbook, handbooks, legal handbook, code of conduct, pn code, penalty notice code, documents, document, local code, fast track handbook, local guidance, local detail, local rules, conduct, knowledge hub, education knowledge hub, local documents, bcp documents, penalty code, key documents',
  letters:
    'letter, letters, template, templates, letter template, letter templates, template letter, template letters, model letter, model letters, standard letter, standard letters, sample letter, pro forma, proforma, draft letter, example letter',
  pn01: '=pn01, pn01, =pn1, pn 01, request form, form',
  checklist:
    'checklist, check list, checklists, supporting documents, documents, attach, enclose, send in, send with, what evidence, paperwork, go with, goes with, alongside, accompanying, supply, include',
  policy: 'policy, policies, attendance policy, attendance policies',
  policyChecklist:
    'policy checklist, attendance policy checklist, checklist, check list, review our policy, check our policy, reviewing .. policy, policy template, checking our policy, look over our policy, policy review',
  policyContent:
    'what should, what goes in, include, contain, cover, must, needs to, what needs, content, contents, say, put in, website, published, publish, expected, details',
  infographic:
    'infographic, infographics, poster, posters, leaflet, leaflets, flyer, flyers, anything to send, send parents, share with parents, handout, handouts, graphic, anything to give, give parents, send out, anything .. give, something .. give, anything to hand, anything .. send',
  skillgate:
    'skillgate, skill gate, training, courses, course, =cpd, train, webinar, webinars, learn more, training for, train staff, staff training',
  transition:
    'transition, transitions, moves see, which moves, move up, moving up, year group moves, drop off, drop offs, dip, dips, double transition, primary to secondary, year 6 to year 7, year 7 to year 8, into year 7, into year 8, starting secondary, going up to secondary, drop in attendance, attendance drops, attendance drop, attendance fall, attendance falls, fall off, falls off, worsens, tail off, tails off, vulnerable times, critical points, year groups see, which year groups, which years, between year groups, year groups',
  attendanceDrops:
    'drop, drops, drop off, dip, dips, fall, falls, worst, worse, worsen, plan for, watch, tail off, decline, slump, lower, critical, risk, double, why',
  champion:
    'senior attendance champion, attendance champion, attendance lead, champion, champions, attendance leads, =sac, sal, senior leader, senior attendance lead, lead on attendance, leads on attendance, in charge of attendance, responsible for attendance, lead attendance',
  band: 'band, bands, banding, range, 5 to 15, 5 15, 5 15 percent, between 5, absence range, which pupils, focus, concentrate, concentrating, focusing, prioritise, priority, target group, 5 and 15, target, focussing, aim at',
  championDoes:
    'do, does, role, duties, responsibilities, who, responsible for, job, what is, have to have, must have, need, should be, required, expected, who should, part of, leadership team, slt, senior leadership',
  persistent:
    'persistent, persistently, persistent absence, persistently absent, persistent absentee, persistent absentees, =pa, =pas, persistent absence rate',
  severe: 'severe, severely, severe absence, severely absent, severe absentee, =sa',
  exactly90:
    'bang on 90, exactly 90, exactly 10, on 90, 90 on the nose, dead on 90, at exactly, exactly, on the line, bang on, boundary, right on, spot on, precisely, borderline, cut off point, 90 itself, just on, at 90, 90 count, 90 percent exactly, dead on',
  figureUnder:
    'below, under, figure, level, percentage, percent, less than, what number, rate, attendance level, mean, means, define, defined, definition, what is, use',
  percentageSums:
    'work out, working out, calculate, calculated, percentage, percent, formula, possible sessions, attendance rate, absence rate, denominator, worked out, taken out, left out, excluded from, removed from, maths, calculation, figures, rate, possible attendances, attendance percentage, attendance figure',
  possible:
    'possible sessions, possible session, possible attendance, possible attendances, possible, out of, taken out, left out, denominator, not counted, do not count, excluded from, formula, how is, how do, work out, calculate, calculated, worked out, working out',
  perDay:
    'per day, in a day, each day, a day, full day, whole day, one day, school day, full week, a week, whole week, week off, five days, 5 days, in a week, days is, how many days, fortnight, one week, two weeks',
  tafTac: '=taf, =tafs, =tac, =tacs, team around the family, team around the child, team around, taf tac',
  leadPractitioner:
    'lead, leads, led, chair, chairs, chaired, coordinate, coordinates, co ordinates, organise, organises, run, runs, who, lead professional, lead practitioner, arranges, in charge, calls',
  tafMeeting:
    'for, happens, purpose, point, when, what is, use, used, who comes, who attends, invited, invite, invites, about, discussed, work, meeting',
  referralForm:
    'referral form, pupil referral form, referral, refer, refers, referring, triage, request support, request help, get support, get help, make a request, ask .. support, ask .. help, ask for support, referred, refer a pupil',
  triage:
    'triage, what happens next, who decides, decides which, which inclusion team, after we refer, after referral',
  stageOne: 'stage one, stage 1, universal, universal stage, universal support, first stage',
  stageTwo: 'stage two, stage 2, targeted stage, second stage, early intervention stage',
  stageThree: 'stage three, stage 3, intensive, intensive stage, third stage',
  stages:
    'stages, three stages, 3 stages, stages of the graduated response, how is the graduated response, graduated response work, graduated response structured, what is the graduated response, whats the graduated response, stages are there, graduated response stages, graduated response',
  nursing:
    'school nurse, school nurses, school nursing, school nursing team, nursing team, nurse, health needs, nursing, health advice, childs health, parent line, parentline',
  ebsa: 'emotionally based school avoidance, =ebsa, =ebsn, school avoidance, emotional avoidance, emotionally avoiding, school refusal, school refuser, school refusers, avoiding school, emotionally based, school anxiety, school phobia, school avoiders, emotional school avoidance, emotionally avoid',
  tools:
    'tool, tools, assessment, scale, questionnaire, screening, find out why, work out why, reasons for, identify, checklist, screen, understand why, assess, assessments, resources, help, support, scales, questionnaires, survey, pathway, advice, who can, training, strategies',
  psychologist:
    'educational psychologist, educational psychologists, educational psychology, =ep, =eps, ed psych, ed psychs, psychologist, psychology service, edpsych',
  mentalHealth:
    'mental health, =camhs, =mhst, =mhsts, mental health support team, mental health in schools team, wellbeing, anxiety, anxious, gateway, camhs gateway',
  referTo:
    'refer, referral, referrals, who, contact, support, help, service, services, how do, team, access, get, advice, urgent, where, signpost, local',
  earlyHelp:
    'early help, family hub, family hubs, =peha, pan dorset early help assessment, early help assessment, parenting support, parenting programme, parenting course, family support, family information directory, =fid',
  familyHub:
    'family hub, family hubs, hub, hubs, parenting programme, parenting course, parenting support, family information directory, =fid',
  lateGate:
    'late gate, late gates, late procedure, lateness procedure, late procedures, lateness process, late desk, late book, punctuality process',
  schoolRefusalTools: 'school refusal assessment scale, landscape of the school, refusal scale',
  sufficient:
    'sufficient support, enough support, sufficient, done enough, offered enough, enough before legal, enough done, have done, need to have done, need to do, needed to do, what counts as support, tried enough, proof of support, evidence of support, support have we, sufficiently supported, enough has been, should we have done, show we have, have to show, must show, minimum support, enough',
  notEngage:
    'not engage, not engaging, ignoring every, ignoring all, ignore every, ignore all, ignoring letters, ignore letters, ignoring our, ignore our, ignored every, ignored all, blank us, blanks us, blanking us, ghosting us, ghost us, non engagement, will not engage, refuse to engage, disengaged, not respond, not responding, no response, ignoring us, ignore us, not answer, ignored, not take part, decline, declined, refuse support, refused support, non engaging, non engagers, parents refuse, not co operate, not cooperate, not cooperating, not working with us, wont engage, refusing support, hard to reach, will not talk, will not meet, not meet with us, refusing to engage, refuses to engage, turn down',
  engaged:
    'engaged, engages, engaging, has engaged, have engaged, cooperative, working with us, comes to everything, come to everything, attendance hasnt moved, no improvement, not improved, not moved, not improve, still not improved, not got better, not changed, no better, no sustained, no change, not improving, cooperates, working with school, taking part, no progress',
  previousLegal:
    'previous legal, already had a, had a pn, had a penalty, had a fine, been fined, been prosecuted, earlier legal, past legal, previous pn, previous fine, previous penalty, after legal action, after a pn, after a fine, after a penalty, since then, since the fine, previous prosecution, last year, previously fined, earlier fine, earlier pn, fined before, prosecuted before, since that',
  offeredSince:
    'offer, offered, offering, follow up, follow up meeting, meeting, since, afterwards, next, do now, support, again',
  childWellbeingAct:
    'childrens wellbeing and schools act, childrens wellbeing and schools, childrens wellbeing, wellbeing and schools act, wellbeing act, new act, the act, schools act, schools bill, wellbeing and schools bill, children wellbeing, wellbeing bill, wellbeing and schools, =cwsa, =cws, children not in school register, not in school register, cnis register',
  inForce:
    'in force, royal assent, law yet, start, started, starts, commence, commenced, come in, comes in, came in, passed, when did, already, yet, take effect, now law, now the law, active, apply now, currently, kicked in, live, passed into law, became law, in effect',
  laConsent:
    'consent, permission, agree, agreement, la consent, council consent, approval, say so, refuse, refuse to deregister, approve',
  wtisa:
    '=wtisa, working together, working together to improve school attendance, attendance guidance, dfe guidance, dfe attendance guidance, statutory guidance, the guidance, national guidance, guidance',
  statutory:
    'statutory, law, legal, compulsory, mandatory, must follow, have to follow, binding, legally, duty to follow, optional, advisory, in force, have regard, only guidance, just guidance, became',
  scrapped:
    'scrapped, withdrawn, removed, old codes, dropped, no longer, discontinued, abolished, disappeared, got rid, codes went, retired, taken away, not valid, no longer used, out of date, outdated, obsolete, ditched, invalid, ones went, stopped being',
  oldCodes: 'codes, code, old codes, attendance codes, =h, =j, old policy, our policy, letters, marks',
  august2024: 'august 2024, aug 2024, 2024, september 2024, 19 august 2024, summer 2024, sept 2024',
  infoSharing:
    'share information, sharing information, information sharing, share .. information, info sharing, share info, gdpr, data protection',
  exclusionsTeam:
    'report a suspension, reporting suspensions, report suspensions, report exclusions, report an exclusion, reporting exclusions, notify .. exclusion, notify .. suspension, tell .. exclusion, tell .. suspension, exclusions team, exclusion team',
  otherServices:
    'speech and language, =salt, occupational therapy, speech therapy, =chad, disability team, child health and disabilities, occupational therapist, speech therapist, ot team, salt team, local offer, send local offer',
} as const;
