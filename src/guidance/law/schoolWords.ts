import { workingTogether } from '../citations.ts';
import type { Abbreviation } from './abbreviation.ts';

const guidance = workingTogether('Words used in the guidance');

/** Short forms of schools and of the services around them. */
export const schoolWords: readonly Abbreviation[] = [
  {
    short: 'AP',
    full: 'Alternative Provision',
    is: 'It is education away from the school of the pupil, arranged by a school or the council.',
    source: guidance,
  },
  {
    short: 'EHCP',
    also: ['ehc'],
    full: 'Education, Health and Care Plan',
    is: 'It sets out the needs of a child or young person with special educational needs and the support for them.',
    source: guidance,
  },
  {
    short: 'GRT',
    full: 'Gypsy, Roma and Traveller',
    is: 'It stands for families of these communities, some of whom travel for work (code T).',
    source: guidance,
  },
  {
    short: 'SENCO',
    also: ['sendco'],
    full: 'Special Educational Needs Co-ordinator',
    is: 'That is the teacher who leads on special educational needs in a school.',
    source: guidance,
  },
  {
    short: 'SEND',
    full: 'Special Educational Needs and Disabilities',
    is: 'A pupil with SEND needs support beyond what others get.',
    source: guidance,
  },
  {
    short: 'SEN',
    full: 'Special Educational Needs',
    is: 'A pupil with SEN needs support beyond what others get.',
    source: guidance,
  },
  {
    short: 'TAF',
    full: 'Team Around the Family',
    is: 'It is a meeting of the family and professionals to find the barriers and agree the next steps.',
    source: guidance,
  },
  {
    short: 'TAC',
    full: 'Team Around the Child',
    is: 'It is a meeting of the family and professionals to find the barriers and agree the next steps.',
    source: guidance,
  },
  {
    short: 'EBSA',
    also: ['ebsn', 'ebsna'],
    full: 'Emotionally Based School Avoidance',
    is: 'A pupil finds it hard to attend because of anxiety or other feelings.',
    source: guidance,
  },
  {
    short: 'PRU',
    full: 'Pupil Referral Unit',
    is: 'It is a school for pupils who cannot be in a mainstream school at the time.',
    source: guidance,
  },
  {
    short: 'CAMHS',
    full: 'Child and Adolescent Mental Health Services',
    is: 'It is the health service for the mental health of children and young people.',
    source: guidance,
  },
  {
    short: 'MHST',
    full: 'Mental Health Support Team',
    is: 'It works with schools on the mental health of pupils.',
    source: guidance,
  },
  {
    short: 'ELSA',
    full: 'Emotional Literacy Support Assistant',
    is: 'That is a member of school staff trained to support how pupils feel and get on with others.',
    source: guidance,
  },
  {
    short: 'SALT',
    full: 'Speech and Language Therapy',
    is: 'It helps children who find it hard to talk or to understand language.',
    source: guidance,
  },
  {
    short: 'NoR',
    full: 'Number on Roll',
    is: 'It is how many pupils are registered at a school.',
    source: guidance,
  },
  {
    short: 'UPN',
    full: 'Unique Pupil Number',
    is: 'It identifies a pupil from school to school. Never write one here.',
    source: guidance,
  },
  {
    short: 'FSM',
    full: 'Free School Meals',
    is: 'Figures of attendance are often shown for the pupils who are eligible for them.',
    source: guidance,
  },
  {
    short: 'CIC',
    also: ['lac', 'cla'],
    full: 'Children in Care (also LAC, Looked After Children)',
    is: 'They are in the care of a local authority.',
    source: guidance,
  },
  {
    short: 'SLT',
    full: 'Senior Leadership Team',
    is: 'The Senior Attendance Champion of a school belongs to it.',
    source: guidance,
  },
  {
    short: 'SAC',
    full: 'Senior Attendance Champion',
    is: 'That is the senior leader who leads on attendance in a school.',
    source: guidance,
  },
  {
    short: 'MIS',
    full: 'Management Information System',
    is: 'It is the software in which a school keeps its registers.',
    source: guidance,
  },
];
