/** The parts of an approach, in the order in which they are read, with their headings. */
export const partHeadings = {
  whatToDo: 'What to do',
  whatItTakes: 'What it takes',
  who: 'Who does it',
  howOften: 'When and how often',
  record: 'What to record',
} as const;

export type PartName = keyof typeof partHeadings;

export const partNames = Object.keys(partHeadings) as readonly PartName[];
