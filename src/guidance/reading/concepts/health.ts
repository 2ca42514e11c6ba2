/** Illness, appointments and public health. */
export const health = {
  ill: `
    feels ill, feeling ill, felt ill, hospital overnight, in hospital overnight, overnight stay in hospital, ear ache, head ache, back ache, tooth ache, stinking cold, streaming cold, nasty cold, rotten cold, full of cold, awful cold, terrible cold, head cold, streaming with cold, runny nose, chicken pocks, long term sick, long term ill, long term illness, long term sickness, ill, illness, ill health, cramps, stomach cramps, =ocd, stomach pain, stomach pains, chest pain, belly ache, bellyache, back pain, crutches, dislocated, twisted @article? @body, bad @body, sore @body, @body injury, poorly @body, stitches,
    in plaster, in a cast, nosebleed, nose bleed, signed off, signed .. off, hit his head, hit her head, bumped head, head injury, chucking up, chucked up, puking, puked, spewing, stomach flu, a temp, high temp, temperature of, tonsils, shingles, nosebleed, sickness bug, =op, sick, sickness, sick bug, poorly, unwell, not well, not feeling well,
    feeling rough, under the weather, vomit, vomited, throw up, threw up, thrown up, being sick, tummy bug,
    stomach bug, bug, norovirus, diarrhoea, diarrhea, flu, influenza, a cold, bad cold, heavy cold, fever,
    high temperature, a temperature, cough, tonsillitis, sore throat, chicken pox, chickenpox, measles,
    mumps, impetigo, covid, virus, ear infection, chest infection, infection, earache, headache, migraine,
    stomach ache, tummy ache, toothache, asthma, asthma attack, hay fever, hayfever, allergic reaction,
    seizure, concussion, broke @article? @body, broken @article? @body, fractured, fracture, sprained,
    sprain, injury, injured, hurt @article? @body, period pain, in pain, glandular fever, eczema, rash,
    operation, surgery, recovering, in hospital, hospitalised, admitted to hospital, =admitted,
    appendicitis, pneumonia, bronchitis, conjunctivitis, food poisoning, chronic fatigue, scarlet fever,
    hand foot and mouth, signed off, hospital stay, stay in hospital, staying in hospital, inpatient,
    overnight in hospital,
    covid, feels rotten, feeling rotten, feels rough, feels awful, feeling sick, feels sick, felt sick, feeling poorly, poorly tummy, tummy ache, d and v, not very well, croaky, lost voice, ringworm, hand foot, slapped cheek, cold sores, bad chest, wheezing, asthma flare, flare up, sinusitis, labyrinthitis, vertigo, fainted, feverish, shivering, bad back, whiplash, period cramps, endometriosis, crohns, colitis, sickle cell, diabetic hypo, epilepsy, fit in the night, had a fit, sick in the night, sick overnight, threw up in the night, 48 hours, 48 hrs, 48 hour,
    hypo, had a hypo, diabetic, seizures, febrile, tummy upset, upset stomach, upset tummy, sunstroke, heatstroke, dehydrated, burn, burnt .. hand, dog bite, insect bite, stung, swollen, abscess, gum infection, eye infection, stye, urine infection, uti, kidney infection, sickness and diarrhoea, nausea, dizzy, dizziness, collapsed at home, hives, anaphylaxis, whooping cough, croup, scabies, threadworms, post viral, long covid, chronic pain, arthritis, cancer treatment, leukaemia`,
  pastIllness: `
    after illness, after being ill, after an illness, after sickness, following illness, after being sick,
    after surgery, after an operation, after operation, since operation`,
  mentallyUnwell: `
    anxiety, anxious, panic attack, depression, depressed, mental health, mental illness, mentally unwell,
    emotionally based school avoidance, =ebsa, school refuser, school refusal, can not face school,
    could not face school, eating disorder, anorexia, overwhelmed, burnout, burnt out, school phobia,
    school phobic,
    mental ill health, low mood, anxiety disorder, anxiety attack, panic attacks, ocd flare, self esteem crisis, psychosis, mental breakdown, stress related`,
  otherPersonIll: `
    @relative @be* in intensive care, @relative in intensive care, @relative in icu, @relative in hospital, @relative in a coma, @relative on a ventilator, @relative @be* @ill, @ill @relative, @relative @be* in hospital, @relative illness,
    @relative @be* @article? operation, @relative @be* =admitted, @relative @be* not well,
    @relative @be* surgery, @relative @be* covid, @relative @be* injured, terminally ill,
    @relative @be* @article? heart attack, @relative @be* @article? stroke, @relative @be* cancer, @relative @be* chemo,
    @relative off @ill, @relative in labour, @relative in a and e, @relative who @be* @ill, @relative who @be* in hospital,
    @relative rushed to, @relative taken to hospital, @relative @be* taken to hospital, @relative @be* rushed, @relative @be* dying, @relative collapsed, @relative had a fall, @relative @be* in icu, @relative broke, @relative has broken`,
  /** Takes the parent at their word. */
  noDoubt: `
    no reason to doubt, no reason to question, no reason to disbelieve, no reason not to believe, no cause to doubt, no grounds to doubt,
    no grounds for doubt, nothing to doubt, nothing to suggest otherwise, not doubt it, not doubt them, not doubt her, not doubt him, not doubt that,
    not in doubt, no doubt about it, no doubt that, no doubts, no real doubt`,
  illnessDoubted: `
    faking, fake, pretending, pretend to be, not genuine, not genuinely, not really, not actually,
    not believe, not accept, doubt, lying, made up, do not think, suspicious, suspect, seen out,
    insta, instagram, facebook, tiktok, snapchat, social media, photos of, posted, seen in, seen at,
    swears`,
  notIll: `
    confirms .. is well, confirms .. well, says .. is well, is perfectly well, is fit and well, are not ill, isnt ill, is not poorly, confirmed .. not ill, was not ill, not ill, not been ill, not actually ill, not really ill, not ill at all, not genuinely ill, not sick, not unwell,
    not poorly, nothing wrong with @child, faking it, made it up, lied about being ill, pretended to be ill,
    satisfied .. not ill, sure .. not ill, certain .. not ill, know .. not ill,
    not think he is ill, not think she is ill, not think .. ill`,
  admits: `
    admit, admits, admitted it, turns out, found out, lied, confessed, made it up, pretended, faking, owned up, let slip, says now,
    came clean, owned up, own up, confirmed they, told us they were, turned out,
    @relative @be* admitted it, @relative @be* admitted that, @relative @be* now admitted, @relative now admits, @relative @be* admitted they, @relative @be* admitted he, @relative @be* admitted she, @relative admitted it`,
  goingRound: `
    going round, going around, doing the rounds, outbreak, cases of, others have it, others have got, in the class`,
  hasIt: `
    gave him, gave her, passed it on to, caught, has caught, got it, has got, come down with, came down with, picked up, gone down with, tested positive, has it,
    has the, got the, has a, has been diagnosed`,
  evidenceAsked: `
    need .. note, need .. evidence, need .. proof, need .. letter, ask for .. note, ask for .. evidence, ask for .. proof,
    ask for .. letter, insist on .. note, insist on .. evidence, demand .. note, demand .. evidence, demand .. letter,
    no note, without .. note, without .. letter, without .. evidence, note needed, evidence needed,
    need .. doctors note, evidence after, note after, proof after, evidence for every, note for every, note before, evidence before, letter before, doctors note before, medical evidence first, need medical, require .. evidence, require .. note, evidence required, note required, asking for .. note, asking for .. evidence, ask for medical, insist on medical, evidence every time, see .. prescription, appointment card`,
  appointment: `
    wheelchair services, orthotics, splint, prosthetics, sleep clinic, epilepsy clinic, kidney clinic, heart clinic, dental hospital, blood pressure check, child development centre, growth clinic, continence nurse, diabetic nurse, epilepsy nurse, school nurse appointment, mental health @appointment, community nurse, sickle cell clinic, cleft clinic, orthodontics, dentist, dental, orthodontist, orthodontic, brace fitted, braces fitted, braces, optician, optometrist, eye test,
    hearing test, audiology, audiologist, physio, physiotherapy, blood test, mri, mri scan, x ray, xray, hospital scan,
    vaccination, jab, immunisation, medical @appointment, health @appointment, doctor, the doctor, doctor @appointment,
    =drs, =gp, gp @appointment, hospital @appointment, hospital, clinic, camhs @appointment, check up, checkup,
    paediatrician, consultant, specialist @appointment, outpatient, doctor surgery, gp surgery, at the surgery,
    dental surgery, speech therapy, therapy @appointment, counselling @appointment, tooth out, eye @appointment,
    asthma clinic, asthma review, diabetes clinic, hygienist, dietician, dietitian, dermatology, dermatologist, podiatry,
    cardiology, neurology, neurologist, orthopaedic, ent clinic, nurse @appointment, diabetes check, health check,
    wisdom teeth, ent appointment, ent appt, consultation, fracture clinic, walk in centre, a and e, minor injuries,
    pre op, chiropodist, podiatrist, allergy clinic, occupational therapy, occupational therapist, flu jab, jabs,
    injection, a scan, ct scan, teeth out, brace, braces checked, brace check, scan, blood tests, hospital check,
    eye check, hearing check, hospital slot, physio slot, dentist slot, medical slot, orthoptist, salt appointment,
    psychologist @appointment, psychiatrist, consultant @appointment, filling, tooth extraction, retainer, smear,
    counsellor @appointment, paeds appointment, speech and language, language appointment, cavity, filling, filled, tooth,
    teeth, allergy test, allergy appointment, asthma nurse, health visitor, vaccine, vaccination appointment, ultrasound,
    ecg, eeg, cardiologist, endocrinology, gastro, rheumatology, ophthalmology, urology, oncology, chemotherapy, dialysis,
    blood clinic, plaster off, cast off, cast removed, stitches out, autism assessment, adhd assessment, adhd appointment,
    asd assessment, =cahms, hearing aid, hearing clinic, genetics clinic, diabetic clinic, hydrotherapy, psychotherapy,
    therapist`,
  otherAppointment: `
    along to her, along to her own, her own @health, his twin @health, her twin @health, twin brother @health, twin sister @health, @relative scan, @relative operation, @relative @appointment, @relative @be* @article? @health, @relative @article? @health @appointment, @relative @health,
    appointment for @article? @relative, take @article? @relative to, took @article? @relative to,
    taking @article? @relative to, @health with her, @health with him, @health with them, @health with sister, @health with brother, @health with sibling,
    @health with baby, take .. @relative to, took .. @relative to, taking .. @relative to,
    @relative @be* .. @appointment, @relative has .. @appointment, @relative had .. @appointment, @relative got .. @appointment, antenatal, midwife, maternity appointment,
    appointment @be* for @article? @relative, appointment is for @article? @relative`,
  doctorNote: `
    camhs letter, letter from camhs, camhs report, psychologist letter, gp note, gp letter, doctor note, doctor letter, sick note, fit note, medical evidence, medical note,
    note from .. doctor, letter from .. doctor, note from .. gp, letter from .. gp, doctor says,
    gp has, doctor has, gp wants, doctor wants, hospital has, hospital said, hospital says, camhs say, camhs said, consultant says,
    consultant said, gp thinks, signed .. off by, doctor said, doctor has said, gp says, gp said, by @article? gp, by @article? doctor, gp signed,
    doctor signed`,
  publicHealth: `
    quarantine rules, quarantine law, public health, order of public health, ukhsa, health protection, told to isolate, told to self isolate, instructed to isolate,
    ordered to isolate, required to isolate, must isolate, quarantine, quarantined, infection control,
    measles contact, measles contacts, contact of a case, close contact, contacts of, hpt, health protection team, told unvaccinated, public health england, official advice to stay, health agency,
    instruction to isolate, told .. isolate, isolation order, isolate for, notifiable disease,
    public health advice, public health guidance, advice of public health, public health team, public health england advice`,
  worried: `
    worried about, scared of, afraid of, fear of, frightened of, nervous about, concerned about,
    terrified of`,
  concernFor: `
    worried about @child, concerned about @child, scared of school, afraid of school, worried about school,
    scared of the bus, worried about @article? @relative`,
  precaution: `
    isolate .. in case, isolating .. in case, chose to isolate, decided to isolate, isolating as a precaution, kept .. away in case, worried about catching, afraid of catching, scared of catching, fear of catching, fear .. outbreak,
    worried about .. outbreak, scared of .. outbreak, in case .. catch, precaution, just in case,
    worried about infection, avoid catching, does not want .. to catch, not want .. catching`,
} as const;
