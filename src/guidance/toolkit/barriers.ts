/** What keeps a pupil from school, in the words that people filter by. */
export const barrierNames = {
  anxiety: 'Anxiety and mental health',
  send: 'SEND and learning needs',
  medical: 'Illness and medical needs',
  transport: 'Transport and getting to school',
  friendship: 'Friendship and bullying',
  family: 'Family circumstances',
  behaviour: 'Behaviour',
  lateness: 'Lateness',
  holidays: 'Holidays in term time',
  youngCarer: 'Young carer',
  bereavement: 'Bereavement',
  transition: 'Moving to a new school or year',
  engagement: 'Parents or carers not engaging',
  disadvantage: 'Disadvantage',
  safeguarding: 'Worry about safety',
  belonging: 'Not feeling part of school',
} as const;

export type Barrier = keyof typeof barrierNames;

export const barriers = Object.keys(barrierNames) as readonly Barrier[];

/** Other words that people search with. They are for the search alone and are not shown. */
export const barrierWords: Readonly<Partial<Record<Barrier, string>>> = {
  anxiety: 'anxious worried worry stress depression refusal phobia EBSA EBSNA wellbeing',
  send: 'autism ADHD dyslexia disability disabled EHCP sensory',
  medical: 'sick sickness ill health doctor GP hospital appointment sick note',
  transport: 'bus taxi travel distance lift',
  friendship: 'bullied bully friends lonely isolated peers',
  family: 'home parents separation housing domestic moving',
  behaviour: 'suspension suspended exclusion excluded detention truancy',
  lateness: 'late punctual punctuality morning',
  holidays: 'holiday vacation trip leave fine',
  youngCarer: 'young carers caring siblings',
  bereavement: 'death grief died loss funeral',
  transition: 'year 7 secondary new starter move transfer reception',
  engagement: 'no answer ignore refuse uncooperative hard to reach',
  disadvantage: 'pupil premium free school meals poverty uniform breakfast money',
  safeguarding: 'risk neglect abuse unsafe exploitation missing',
  belonging: 'motivation bored disengaged lonely',
};
