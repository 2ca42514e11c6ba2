/** What persistent and severe mean under each reading, and whose definition that is. */
export const readingWords = {
  dfe: {
    persistent: '10% or more of possible sessions missed',
    severe: '50% or more missed',
    whose: 'These are the definitions of the Department for Education.',
  },
  below: {
    persistent: 'attendance below 90%',
    severe: 'attendance below 50%',
    whose:
      'This is how the council reads it; the Department for Education counts exactly 90% and 50% in as well.',
  },
} as const;
