/** Which half of the day a question asks about, and in which half the pupil was there. Like `practice`, these only add. */
export const sessions = {
  asksMorning: `
    am mark, mark am, am code, code am, am session, morning mark, morning code, code morning, morning session, for the morning, for am, for the am, this morning mark, what .. in the morning, mark for am,
    goes in for am, go in for am, put in for am, what .. for am`,
  asksAfternoon: `
    pm mark, mark pm, pm code, code pm, pm session, afternoon mark, afternoon code, code afternoon, afternoon session, for the afternoon, for this afternoon, for pm, for the pm, mark for pm, pm register mark, afternoon register mark, in the pm,
    goes in for pm, go in for pm, put in for pm, goes in for the afternoon, put in for the afternoon, what .. for pm, what .. pm, goes down for pm`,
  asksBoth: `
    both marks, both =codes, both sessions, =codes, am and pm, am pm, morning and afternoon, each session, two marks, two =codes, =codes for the day, marks for the day, whole day, mark for each, code for each, am then pm, am pm =codes, =codes please, =marks please, which =codes, what =codes`,
  inForAfternoon: `
    came back at .. for the afternoon, came back .. for the afternoon, came back .. for pm, back at .. for the afternoon, back at .. for pm, back .. for afternoon @register, back .. for the pm, in school this afternoon, in this afternoon, here this afternoon, at school this afternoon, in class this afternoon, stayed all afternoon, here all afternoon, in all afternoon, stayed the afternoon, stayed for the rest, stayed the rest of the day, stayed until home time, in class all afternoon, in school for afternoon @register, in school for pm @register, in school for the afternoon @register, at school for afternoon @register, here in the afternoon, in school in the afternoon, in school for the pm @register, stayed for the afternoon, stayed for pm, stayed for afternoon, back in time for pm, back in time for afternoon, back for pm, back for afternoon, back for the afternoon,
    back in time for the afternoon, in time for pm, in time for afternoon, in time for the afternoon, back by pm,
    back before pm, back after lunch, back by lunch, back at lunch, back from lunch, in for pm, in for afternoon,
    in for the afternoon, in for the pm, here for pm, here for afternoon, here for the afternoon, here for the pm,
    there for pm, there for afternoon, there for the afternoon, present for pm, present for afternoon,
    present for the afternoon, present in the afternoon, present pm, in by pm, in after lunch, returned for pm,
    returned for afternoon, returned for the afternoon, returned after lunch, returned at lunch, returned pm,
    here by lunch, came back pm, came in pm, came back after lunch, came in after lunch, came in at lunch,
    came in at lunchtime, back at lunchtime, back by lunchtime, in at lunchtime, in class by, sat in class, sat here at,
    sat in pm, took pm @register, took the pm @register, took afternoon @register, took the afternoon @register,
    after pm @register, after the pm @register, after afternoon @register, after the afternoon @register, here at 1 pm,
    here at 1, here at 1 o, in at 1, there at 1, at pm @register, at the pm @register, at afternoon @register,
    at the afternoon @register, made pm @register, made the pm @register, made afternoon @register,
    answered .. pm @register, registered pm, registered in the afternoon, registered for pm, registered for the afternoon,
    registered after lunch, pm @register had, afternoon @register had, pm @register was, here 1 pm, stayed all day,
    and stayed, then stayed, here rest of the day, in rest of the day, in for the rest, here for the rest, lunch @register,
    after lunch @register, lunchtime @register, here after lunch`,
  inForMorning: `
    in school for morning @register, in school for am @register, in school for the morning @register, at school for morning @register, here in the morning, in school in the morning, in class for morning @register, in for morning @register, here for am, in for am, there for am, present am, here this morning, in this morning, in for the morning, here for the morning, present for the morning, present in the morning, registered am, registered in the morning, registered this morning, at am @register, at morning @register,
    after am @register, after morning @register, after the morning @register, was in the morning, in at @register, here at @register, there at @register, in at am @register`,
} as const;
