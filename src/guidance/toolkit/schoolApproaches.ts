import type { ApproachContent } from './approach.ts';

const group = 'School policy and practice';
const one = { stage: 1, group } as const;

/** What every school does for every pupil. */
export const schoolApproaches: readonly ApproachContent[] = [
  {
    id: 'family-relationships',
    title: 'Strong relationships with families',
    summary:
      'Get to know families, listen to what keeps a pupil away, and work with them and other services to take those barriers down. Do more where absence goes on.',
    at: [one],
  },
  {
    id: 'attendance-culture',
    title: 'A whole-school culture of good attendance',
    summary:
      'Put attendance at the centre of the school: high expectations, a warm welcome every day and after absence, trained staff and a leader in charge.',
    at: [one],
  },
  {
    id: 'attendance-policy',
    title: 'A clear attendance policy',
    summary:
      "Publish a policy that staff, pupils and parents understand, with the senior champion's contact details, daily routines, rewards, support and legal steps. Review it.",
    at: [one],
  },
  {
    id: 'registers',
    title: 'Accurate admission and attendance registers',
    summary:
      'Keep both registers accurately and for 6 years, follow up every absence, grant leave only where the law allows, and send the council its returns.',
    at: [one],
  },
  {
    id: 'expectations',
    title: 'Clear expectations and procedures for everyone',
    summary:
      'Tell parents and carers when they join and each September what you expect and how to report absence. Make sure that everyone knows who does what.',
    at: [one],
  },
  {
    id: 'attendance-champion',
    title: 'A senior leader who champions attendance',
    summary:
      'A member of the senior leadership team is the Senior Attendance Champion and answers for attendance, with office, pastoral and SEND staff.',
    at: [one],
  },
  {
    id: 'data-analysis',
    title: 'Regular data analysis',
    summary:
      'Look at patterns every week, and by half term, term and year, for pupils and groups. Support pupils with 5% to 15% absence, and plan for the moves into Years 7 and 8.',
    at: [one],
  },
  {
    id: 'everybodys-business',
    title: "Attendance is everybody's business",
    summary:
      'All staff share the work: tutors, office, pastoral and support staff. Find the adult in school with whom a pupil feels safe.',
    at: [one],
  },
  {
    id: 'staff-training',
    title: 'Staff training',
    summary: 'Train all staff who need it in why attendance matters and how to keep registers well.',
    at: [one],
  },
  {
    id: 'positive-reinforcement',
    title: 'Positive reinforcement',
    summary:
      'Recognise good and improved attendance often, not only 100%, in a way that suits the pupil. Tell parents and carers good news too.',
    at: [one],
  },
  {
    id: 'welfare-calls',
    title: 'Welfare calls and home visits for unreported absence',
    summary:
      'Follow up every absence that nobody reported as soon as you can, and visit where needed, so that you know the child is safe.',
    at: [one],
  },
  {
    id: 'appointment-evidence',
    title: 'Appointment evidence',
    summary:
      'Ask for evidence of appointments in school time, and encourage parents and carers to book routine ones outside it.',
    at: [one],
  },
  {
    id: 'early-identification',
    title: 'Early identification of needs',
    summary:
      'Raise worries about learning, social or emotional needs early, talk to parents and carers, and follow the SEND graduated response.',
    at: [one],
  },
  {
    id: 'whole-school-mental-health',
    title: 'Whole-school mental health and the senior mental health lead',
    summary:
      'Treat mental health as you treat physical health, for pupils and staff, with a trained senior lead.',
    at: [one],
  },
  {
    id: 'friendship',
    title: 'Friendship and social interaction',
    summary:
      'Help pupils to make and keep friends through assemblies, lessons, social stories and support at break and lunch.',
    at: [
      one,
      {
        stage: 2,
        group,
        adds: 'Step in where friendships affect attendance: buddies, peer mentoring, restorative work or an emotional literacy assistant.',
      },
    ],
  },
  {
    id: 'school-avoidance',
    title: 'Emotionally based school avoidance (EBSA)',
    summary:
      'Find out early what makes school hard for a pupil, with an assessment tool, and ask specialists for advice.',
    at: [
      one,
      { stage: 2, group, adds: 'Use the findings to plan support for the pupil.' },
      { stage: 3, group, adds: 'Review the plan with the specialists who are involved.' },
    ],
  },
  {
    id: 'send',
    title: 'A positive approach to SEND',
    summary:
      'Make school accessible, take down barriers with families, join up pastoral support and refer to other services. Consider a phased return with an end date.',
    at: [one],
  },
];
