/** What kind of thing is being asked for. */
export const asking = {
  codeWanted: `
    what is used, which is used, what do we use, what should we use, what do i use, what would we use, what should i use, what gets used, what is recorded, what is entered, carry on putting, keep putting, be putting, go on putting, carry on using, carry on entering, keep entering, what do we show, what do we as .. show, code, mark, record, what letter, which letter, what do i put, what do we put, what to put, put down,
    put on the register, put in the register, enter .. register, on the register, how do we log, can i put,
    put present, mark present, mark him, mark her, mark them, what should it be, what should this be,
    what would it be, what would this be,
    what goes in, what goes down, goes in .. register, what should go, what would go, what shall i put, what would you put, what goes`,
  otherWanted: `
    how long, how many, how much, how often, how soon, how do i get, how can we, how do we help, how to,
    when must, when do, when should, when can, when does, when will, who is the, who are the, who do,
    who should, who can, who issue, who decide, who will, why is, why do, why are, why can, where do,
    where is, where can, what happens, what evidence, what should we do, what should i do,
    what should a school, want us to do, want us to, expect us to, expected of us, the rules, rules on, rules for, rules about, policy, off roll, off rolling, deregister, remove from roll, off the roll,
    what do we do, what do i do, what can we do, what support, what help, do we need, do we have to,
    do i need, do i have to, must we, should we, should i, are we allowed, is it legal, can a parent,
    can parents, can i take, a fine, =fines, =fined, fine them, fine parents, fine the, fine a, penalty,
    prosecute, advice, strategies, ideas, template, letter for, how do we, how do i, how should, how can,
    how would, how are`,
  meaning: `
    mean, meaning, stand for, what is, what are, what does, explain, definition, define, tell me about,
    describe, used for, what for, when do we use, when to use, when should we use, when do i use,
    when can we use,
    plain english, in english, =def, remind me, quick def, in a nutshell, gloss, what .. stands for, run me through, guidance on, meant, tell me what, in words, info on, description`,
  stillInUse: `
    old sheet, office poster, old wall chart, poster .. shows, list .. shows, chart .. shows, policy .. shows, old list, old policy, an old policy, old .. policy, old .. list, old sheet, old poster, used to use, what now, still a code, still a thing, still use, still valid, still in use, still exist, still ok, still allow, withdrawn, scrapped,
    replaced, what replaced, gone, use`,
  comparison: 'difference, versus, =vs, compare, rather than, instead of, same as, or',
  existence: 'is there a code, is there any code, is there .. code, do we have a code, is there a mark',
  listWanted: `
    which =codes, what =codes, =codes that, =codes which, list, all the =codes, all =codes, the =codes,
    name the =codes,
    =all =unauthorised =codes, =all =authorised =codes, =all .. =codes, =codes for, =every =code, every .. =code, full list, =list`,
  besides: 'besides, apart from, other than, except, =excluding, as well as, not including',
  ownLife: `
    my @relative, my wife, my husband, my dog, my cat, for me, i am, i feel, i have, i want, i need,
    my son, my daughter, my child, my kid, my boy, my girl, my car, my house, my dad, my mum`,
  /** Someone who is away themselves, or a parent. */
  ownAbsence: `
    my son, my daughter, my child, my kid, my kids, my dad, my mum, i am ill, i am sick, i am off, i am late, i am poorly, i am away,
    i feel, ill be, i will be, i have got a, me being`,
  unsure: `
    might be, may be, maybe, either, not sure whether, not sure if, could be, possibly, perhaps, whether, dunno if, not certain whether, no idea whether, or maybe, unclear whether, unclear if`,
  otherCode: `
    order more, order some, order new, order a new, promo code, discount code, dress code, post code, postcode, qr code, zip code, bar code, code of conduct, reason code,
    reasons code, leaver code, leavers code, =leaving code, destination code, ethnicity code, ethnic code,
    nationality code, language code, need code, sen code, send code, eligibility code, payroll, pay code, behaviour code,
    sanction code, country code, cost code, budget code, fsm code, job code, course code, subject code, room code,
    alarm code, copier code, holiday club, breakfast club, after school club, insurance, invoice, refund, deposit,
    purchase order, budget, printer, toilet, locker, laptop, ipad, parentpay, consent form, photocopier, login code,
    wifi code, wifi, ctf, census code, achievement code, the staff code, staff =code =for, first aid log, door code, source code, access code,
    voucher code, gate code, sort code, area code, late fee, fee, =app, payments, payment, lunch money, tax code, clothing,
    class code, kahoot, seesaw, tapestry, login, log in code, pin code, staff absence code, budget line, ledger, dbs,
    colour code, key code, lock code, safe code, entry code, uniform shop, library code`,
  /** What only somebody with the file of one pupil could do. */
  pupilRecord: `
    look at his record, look at her record, look at his file, look at her file, look at his attendance, look at her attendance, look into his, look into her, look up his, look up her, check his record, check her record, check his file, check her file, check his attendance, check her attendance, check his marks, check her marks, check his register, check her register,
    pull his record, pull her record, pull up his, pull up her, pull up the record, open his record, open her record, open his file, open her file, read his file, read her file, go through his record, go through her record, see his record, see her record, bring up his, bring up her, look on sims, check on sims, look on arbor, check on arbor, look on bromcom, look them up, look him up, look her up,
    find his record, find her record, find his file, find her file, review his record, review her record, review his file, review her file, review his attendance, review her attendance, review his case, review her case, look at his case, look at her case, look at this pupils, look at this childs, check this pupils, check this childs, update his record, update her record, change his record, change her record, send me his, send me her, show me his, show me her`,
  /** Asks for a view, not for what is so. */
  opinion: `do you think, you think, your opinion, your view, your favourite, do you like, do you prefer, would you rather, better than the old, better than the new, whose idea`,
  otherRequest: `
    diagnose, look up, lookup, book me, recommend, write me, write a, translate, buy, joke, poem,
    weather forecast, upn, phone number, email address, password, check if, find out if, tell me if,
    social worker, =apply, =book, nearest, the best, =order, =cancel, symptom, appeal, risk assessment, quality assurance, pupil premium`,
  otherNation:
    'belfast, cardiff, swansea, edinburgh, glasgow, aberdeen, dundee, scotland, scottish, =wales, welsh, northern ireland, irish, ireland',
  greeting: 'hello, hi, hiya, hey, good morning, good afternoon, good evening, morning, afternoon',
  thanks: 'thanks, thank you, cheers, ta, great, brilliant, perfect',
  help: `
    help, what can you do, what do you do, how do you work, what can i ask, who are you, what are you`,
} as const;
