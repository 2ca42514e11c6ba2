import type { ApproachContent } from '../approach.ts';
import {
  elsaResources,
  fiveSteps,
  mentalHealthAndBehaviour,
  mentalHealthInSchools,
  refusalScale,
  seniorLeadTraining,
} from '../readings.ts';
import { schoolGroup, stageOne } from './stageOne.ts';

/** What a school does so that a need does not become an absence. */
export const earlyNeeds: readonly ApproachContent[] = [
  {
    id: 'welfare-calls',
    title: 'Welfare calls and home visits for unreported absence',
    summary:
      'When nobody has told you why a child is away, find out as soon as you can. First make sure that the child is safe.',
    barriers: ['safeguarding', 'engagement', 'family'],
    parts: {
      whatToDo: [
        'Contact home about every absence that was not announced. Ask why the child is away, and listen for any worry about welfare or safety.',
        'Visit the home where that is the right way to know that the child is safe. A visit can also bring the family closer.',
        'Follow your procedures for safeguarding and for attendance.',
        'While a child stays away, see them or have them seen. Other school staff, or a professional from elsewhere, can do it too.',
      ],
      who: ['Office and pastoral staff, with the designated safeguarding lead.'],
      howOften: [
        'As soon as possible on the day.',
        'After that, best practice is a safe-and-well check at least every 10 school days.',
      ],
      record: ['Each call and visit, who made it, and who saw the child on which day.'],
    },
    related: ['home-visits', 'safeguarding-referral', 'missing-education'],
    at: [stageOne],
  },
  {
    id: 'appointment-evidence',
    title: 'Appointment evidence',
    summary:
      'Ask for something that shows an appointment which could not be outside school hours. Encourage families to book routine ones at other times.',
    barriers: ['medical'],
    parts: {
      whatToDo: [
        'Ask parents and carers for evidence before you authorise absence for an appointment that must be in term time: dental, medical or other.',
        'Use infographics to show why regular attendance matters, and that routine medical appointments belong outside school hours where possible.',
      ],
      who: ['Office staff.'],
      howOften: ['For each appointment in school time.'],
      record: ['The evidence that you saw, beside the code in the register.'],
    },
    related: ['medical-evidence', 'expectations', 'registers'],
    at: [stageOne],
  },
  {
    id: 'early-identification',
    title: 'Early identification of needs',
    summary:
      'Raise worries early. A learning, social or emotional need that is met soon is less likely to grow and to keep a pupil at home.',
    barriers: ['send', 'anxiety', 'family', 'bereavement', 'transition'],
    parts: {
      whatToDo: [
        'Make it normal in your school to speak up early about a worry.',
        'Talk to parents and carers informally as soon as you can. Make it formal where that becomes necessary.',
        "Follow the school's SEND graduated response first.",
      ],
      who: ['Any member of staff who notices something, with the SENCO.'],
      howOften: ['At the earliest chance.'],
    },
    related: ['send', 'learning-needs', 'family-relationships'],
    at: [stageOne],
  },
  {
    id: 'whole-school-mental-health',
    title: 'Whole-school mental health and the senior mental health lead',
    summary:
      'Look after mental health as you look after physical health, for pupils and for staff. A senior lead takes charge of it.',
    barriers: ['anxiety', 'bereavement', 'belonging'],
    parts: {
      whatToDo: [
        'Value mental health, and say why it matters, just as you do with physical health.',
        'Name a senior mental health lead, and have them trained.',
        'Use the national guidance and the 5 steps of Anna Freud to plan what the whole school does.',
      ],
      who: ['The senior mental health lead, with all staff.'],
    },
    readings: [mentalHealthInSchools, mentalHealthAndBehaviour, fiveSteps, seniorLeadTraining],
    related: ['mental-health', 'school-avoidance', 'attendance-culture'],
    at: [stageOne],
  },
  {
    id: 'friendship',
    title: 'Friendship and social interaction',
    summary:
      'Help pupils to make friends, keep them and get over a quarrel. Friends are a reason to come to school.',
    barriers: ['friendship', 'belonging', 'anxiety', 'send'],
    parts: {
      whatToDo: [
        'Plan assemblies, lessons and emotional literacy work on how to make and keep friends.',
        'Use social stories, so that pupils know what to do in a range of situations.',
        'Have staff with pupils at break and lunch. They show how to get on with others and how to settle a conflict.',
        'Offer things to do then: games to play together or against each other, quiet areas, creative activities.',
      ],
      who: ['Break and lunch staff, teachers and pastoral staff.'],
      howOften: ['Every break and lunch, and as planned in lessons and assemblies.'],
    },
    readings: [elsaResources],
    related: ['pastoral-support', 'behaviour-support', 'school-avoidance'],
    at: [
      stageOne,
      {
        stage: 2,
        group: schoolGroup,
        adds: [
          'Think of several ways to help a pupil to find friends and keep them.',
          'Step in when contact with others is hard for a pupil and begins to affect attendance.',
          'Besides what everyone gets, try restorative work, friendship buddies, or peer mentoring between older and younger pupils.',
          'Ask an Emotional Literacy Support Assistant (ELSA). The ELSA Network has free resources and lists accredited trainers.',
        ],
      },
    ],
  },
  {
    id: 'school-avoidance',
    title: 'Emotionally based school avoidance (EBSA)',
    summary:
      'Some pupils stay away because school feels too hard. Find out early what makes it hard, and get advice from specialists.',
    barriers: ['anxiety', 'send', 'friendship', 'transition', 'bereavement'],
    parts: {
      whatToDo: [
        'Use a tool to find the reasons, such as the School Refusal Assessment Scale or the Landscape of the School.',
        'Ask educational psychologists for advice.',
        'Ask the mental health team for schools, which may also be able to help.',
      ],
      whatItTakes: ['Someone whom the pupil trusts, and time to work through the tool together.'],
      who: ['Pastoral staff and the SENCO, with educational psychologists and the mental health team.'],
      record: ['What the pupil says makes school hard, and what was agreed to change.'],
    },
    readings: [refusalScale, elsaResources],
    related: ['mental-health', 'educational-psychologist', 'pastoral-support', 'whole-school-mental-health'],
    at: [
      {
        ...stageOne,
        adds: ['Know the tools and the teams before you need them, so that you see the first signs.'],
      },
      {
        stage: 2,
        group: schoolGroup,
        adds: [
          'Plan support for this pupil around what the tool has shown.',
          'Look at the free resources of the ELSA Network, and at its list of accredited trainers.',
        ],
      },
      {
        stage: 3,
        group: schoolGroup,
        adds: [
          'Ask the specialists again, with what you have tried and what came of it.',
          'Go on with emotional literacy support: the ELSA Network has free resources and lists accredited trainers.',
          'An assessment of this kind also shows that you tried to understand the absence: see sufficient support.',
        ],
      },
    ],
  },
  {
    id: 'send',
    title: 'A positive approach to SEND',
    summary:
      'All staff understand SEND, and school is open and accessible to every pupil. That can keep a worry about attendance from arising at all.',
    barriers: ['send', 'anxiety', 'medical', 'transport'],
    parts: {
      whatToDo: [
        "Follow the school's SEND graduated response.",
        'Work with families to ease anxious feelings, and make clear that you expect regular attendance.',
        'Agree with the family what support the pupil needs.',
        'Take down barriers inside school, with strategies that are set out and used.',
        'Join up pastoral support.',
        'Refer to other agencies where that fits, and work with them.',
        'Consider a phased return that has an end date.',
      ],
      whatItTakes: ['Staff who all know about SEND.'],
      who: ['All staff, led by the SENCO.'],
    },
    related: ['learning-needs', 'early-identification', 'therapies'],
    at: [stageOne],
  },
];
