const words = `
  a about after again all also am an and any are as at be been before being both but by can could did do does for from get gets got
  had has have he her here him his how i if in into is it its just may me my no not now of on or our out over please she should so
  some than that the their them then there they this to too under until up us very was we well were what when where which while who
  why will with would yet you your

  today tonight yesterday tomorrow night last next since still back every first later earlier day week
  monday tuesday wednesday thursday friday mon tue tues wed weds thu thur thurs fri half
  january february march april june july august september october november december

  mr mrs ms

  pls plz ta thx fyi ok btw re`;

/** Words that say nothing about what happened: grammar, days and hours. */
export const functionWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean));
