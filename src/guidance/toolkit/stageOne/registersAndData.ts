import { regulations2024 } from '../../citations.ts';
import type { ApproachContent } from '../approach.ts';
import { attendanceTool, guidance, webinars } from '../readings.ts';
import { stageOne } from './stageOne.ts';

/** Who looks after attendance, and what they look at. */
export const registersAndData: readonly ApproachContent[] = [
  {
    id: 'registers',
    title: 'Accurate admission and attendance registers',
    summary:
      'Keep both registers exactly and on time. Follow up each absence, keep families informed, and send the council its returns.',
    barriers: ['holidays', 'medical', 'lateness', 'safeguarding'],
    parts: {
      whatToDo: [
        'Keep the admission register as the regulations ask.',
        'Grant leave of absence only in the particular cases that the law allows.',
        'Set a clear routine, day by day, for following up absence.',
        'Keep parents and carers up to date on the attendance and absence of their child.',
        'Send the council at least these returns: new pupils, deletions, attendance and sickness.',
      ],
      whatItTakes: ['Training, for all staff who need it, in filling in registers correctly and on time.'],
      who: ['Teachers and tutors take registers. Office staff check them and send the returns.'],
      howOften: ['Registers and follow-up every school day.'],
      record: ['Keep each entry for 6 years from the day it was made.'],
    },
    readings: [
      guidance('page 21 for the returns'),
      guidance('Chapter 8, contents of the attendance register'),
    ],
    alsoFrom: [regulations2024('regulation 7')],
    related: ['staff-training', 'welfare-calls', 'data-analysis'],
    at: [stageOne],
  },
  {
    id: 'attendance-champion',
    title: 'A senior leader who champions attendance',
    summary:
      'One member of the senior leadership team is the Senior Attendance Champion: in charge of attendance, and of making it better.',
    barriers: ['engagement', 'disadvantage', 'belonging'],
    parts: {
      whatToDo: [
        'Name the Senior Attendance Champion.',
        'Make sure that the champion knows what the national guidance asks of a school.',
        'Decide who helps with the processes, and with which part.',
      ],
      whatItTakes: ['A place on the senior leadership team, and time for the role.'],
      who: [
        'The champion, with office and administrative staff, other senior leaders, and pastoral and SEND colleagues.',
      ],
    },
    readings: [guidance('the role of schools')],
    related: ['data-analysis', 'attendance-policy', 'everybodys-business'],
    at: [stageOne],
  },
  {
    id: 'data-analysis',
    title: 'Regular data analysis',
    summary:
      'Look for patterns each week, and act on them. Go past the headline percentage to pupils, year groups and cohorts.',
    barriers: ['disadvantage', 'transition', 'lateness', 'send'],
    parts: {
      whatToDo: [
        'Look at attendance and punctuality by pupil, year group and cohort, and send help where the figures point.',
        'In secondary schools, look inside the day too: are pupils in all their lessons?',
        'Turn what you find into action plans. Follow the plans up, to see what difference they made.',
        'Audit your own attendance processes, and note what to improve.',
        'Compare yourself with local, regional and national figures. The tool has finer national figures for past years, too.',
        'Support pupils who miss 5% to 15% of sessions. This group has grown a lot since the pandemic. Their barriers are more often in school, so early action works.',
        'Let the class teacher or tutor watch over and help such a pupil.',
        'Use the absence bandings report in the national attendance tool. It sorts pupils into bands of five percentage points, and filters by free school meals, SEND and more.',
        'Think how pupil premium money can support attendance.',
        'Plan for the two points at which attendance tends to drop: the start of secondary school in Year 7, and the step up to Year 8.',
      ],
      whatItTakes: [
        'For the bandings report: daily sharing of your attendance data.',
        'A view of who is most at risk. The drop in Year 7 is sharp for pupils who can have free school meals. The drop in Year 8 concerns all pupils.',
      ],
      who: [
        'The Senior Attendance Champion, with pastoral, teaching and administrative staff.',
        'Class teachers and tutors, who get regular reports to talk about.',
      ],
      howOften: ['Every week for patterns. Every half term, term and year for the full picture.'],
      record: ['The action plan, who carries it out, and the difference that it made.'],
    },
    readings: [guidance('pages 19 to 21'), attendanceTool],
    confidence: 'medium',
    related: ['absence-patterns', 'attendance-champion', 'early-identification'],
    at: [stageOne],
  },
  {
    id: 'staff-training',
    title: 'Staff training',
    summary:
      'Train staff where they need it. Everyone who fills in a register knows why it has to be prompt and right.',
    barriers: ['anxiety', 'send', 'belonging'],
    parts: {
      whatToDo: [
        'Train everyone concerned in why prompt and correct registers matter.',
        'Add training wherever a need shows.',
        'Watch the recorded webinars of the Department for Education: changes to guidance, and good practice.',
        'Think about training in emotionally based school avoidance. It goes well with a trauma-informed approach.',
      ],
      whatItTakes: ['Time in the training plan, and cover for those who attend.'],
      who: ['All staff with a part in attendance.'],
      howOften: ['When people start, and again when guidance or needs change.'],
    },
    readings: [webinars],
    related: ['registers', 'everybodys-business', 'school-avoidance'],
    at: [stageOne],
  },
  {
    id: 'positive-reinforcement',
    title: 'Positive reinforcement',
    summary:
      'Talk about attendance in a positive way, and celebrate it when it is good or getting better. Choose what suits the pupil.',
    barriers: ['belonging', 'engagement', 'disadvantage'],
    parts: {
      whatToDo: [
        'Use rewards and recognition to keep the talk about attendance positive.',
        'Celebrate 100%, but never only that. Many pupils, for many reasons, will not reach it.',
        'Reward through the year, not just at its end. One way: between two dates, any pupil with 100%, with 95% or more, or with improved attendance gets a reward.',
        "Aim at the pupil's own wish to come. Suit it to social and emotional needs, and keep it private where that is kinder.",
        'Send good news home as well, for steady and for improved attendance.',
        'Use consultation meetings to tell parents and carers why regular attendance matters.',
      ],
      who: ['Teachers, tutors and pastoral staff.'],
      howOften: ['Regularly, all through the school year.'],
    },
    related: ['individual-rewards', 'attendance-culture', 'family-relationships'],
    at: [stageOne],
  },
];
