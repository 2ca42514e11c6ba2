import { council } from '../local/council.ts';
import type { Section } from './approach.ts';
import { toolkitChecked } from './editions.ts';
import { guidance, keepingSafe, responsibilities } from './readings.ts';

type SectionContent = Pick<Section, 'id' | 'title' | 'summary' | 'points'> &
  Partial<Pick<Section, 'readings' | 'confidence'>> & { place: string };

const contents: readonly SectionContent[] = [
  {
    id: 'aim',
    title: 'Who the document is for and the aim',
    summary:
      'It helps schools, and everyone who works with them, to get each child of statutory school age the education that is theirs by right.',
    points: [
      'Each child is entitled to efficient, full-time education that suits age, aptitude and any special educational need or disability.',
      'Nobody can do it alone. Pupils, families, schools, health, social care, police, community and voluntary groups work together.',
      'They look for solutions, repair relationships, and take account of trauma.',
      'The goal is far less persistent absence (attendance below 90%) and severe absence (below 50%).',
      'Barriers differ from one family to the next. They lie within the school gates and beyond them.',
      'Build good habits as early as you can. Step in when a barrier first shows, before it settles.',
      'Speak of learning and chances lost, rather than of a percentage alone. Then the pupil stays at the centre.',
      'Regular attendance raises the chance that a pupil does well, in learning, socially and emotionally.',
      'It has three stages: universal support, targeted support and intensive support.',
    ],
    readings: [guidance('the whole guidance'), responsibilities],
    place: 'Introduction',
  },
  {
    id: 'universal-support',
    title: 'Universal support: daily monitoring, audits, the 10-in-10 and 95% checks',
    summary:
      'Watch every child for patterns and changes in how they attend. Act on two signs: 10 in 10, and below 95%.',
    points: [
      'Follow your safeguarding procedures whenever a child is absent and nobody has seen them.',
      'Best practice: a safe-and-well check, or the child seen, at least every 10 school days.',
      'Audit attendance. Go on to the next steps of the audit where a pupil meets 10 in 10 or falls below 95%. Leave out holidays that lead to a penalty notice.',
      'We read 10 in 10 as the national threshold: 10 unauthorised sessions within 10 school weeks. The steps themselves are a picture in the document that we could not read.',
    ],
    readings: [guidance('the national framework for penalty notices')],
    confidence: 'medium',
    place: 'Universal support, and attendance auditing processes',
  },
  {
    id: 'assess-plan-do-review',
    title: 'Assess, plan, do, review',
    summary:
      'A cycle that builds trust between school, pupil and family. Make it realistic and lasting, with everyone concerned, so that the family is part of the solution.',
    points: [
      'Assess: take time to talk with pupil and family about barriers, and about past experiences that may play a part.',
      'Plan: write the plan together. Look for a solution to each barrier, reasonable adjustments included. Say who does each action and by when.',
      'Let the plan run for 10 weeks at first, ideally, with a review halfway.',
      'Do: carry it out as agreed, in the time agreed.',
      'Review: ask what worked and what did not. Then assess again, and make a new plan from what you learned. Are there new questions? What comes next?',
      'Complete one cycle before you ask the School Inclusion Service for support: it is the first thing that the service will suggest.',
    ],
    place: 'Assess-plan-do-review',
  },
  {
    id: 'legal-principles',
    title: 'Legal action: principles',
    summary:
      'Parents and carers who register a child at a school have a legal duty to see that the child attends regularly. Support comes first, and the law protects the right to education.',
    points: [
      'Absence is often a sign of something wider in the family. Understand the barriers and support the family, together with local partners.',
      'Where support does not work or is not taken up, legal steps can make the effort formal. Prosecution comes when all else has been tried.',
      'Legal steps are only for pupils of compulsory school age, and each case is decided by itself.',
      'Show that support was in place and failed. Go on engaging with child and family beside any legal step.',
      'For a holiday in term time that was not authorised, more support is not likely to fit before a penalty notice.',
    ],
    readings: [guidance('Chapter 6, attendance legal intervention')],
    place: 'Legal action',
  },
  {
    id: 'safeguarding',
    title: 'Safeguarding and welfare checks',
    summary: "Safeguarding is everyone's responsibility, and its procedures come first.",
    points: [
      'Poor attendance can point to a wider safeguarding issue. Look at each case by itself, and for other signs.',
      'Absence that goes on, for whole days or parts of days, can be a vital warning sign.',
      'Help to prevent that an absent pupil becomes a child missing education (CME).',
      'Use the procedures of the local safeguarding partnership for any concern.',
      'Where a child may be neglected in their education, use the local toolkit on neglect too.',
    ],
    readings: [keepingSafe],
    place: 'Safeguarding',
  },
  {
    id: 'support-team',
    title: 'The School Attendance Support Team and what it offers',
    summary:
      'Each school has a linked Attendance Support Worker (ASW). The role does not hold cases of families.',
    points: [
      'Between meetings: information and guidance from your ASW, and a way to the other inclusion teams.',
    ],
    readings: [guidance('Chapter 4, expectations of local authorities')],
    place: 'School Attendance Support Team',
  },
  {
    id: 'definitions',
    title: 'Definitions: persistent and severe absence',
    summary:
      'The document calls attendance below 90% persistent absence, and attendance below 50% severe absence.',
    points: [
      'Watch every pupil below 90%, and use the toolkit to guide the plan.',
      'The Department for Education counts from the other side: 10% or more of sessions missed is persistent, 50% or more is severe. A pupil exactly on the line counts there, and not here.',
    ],
    readings: [guidance('definitions of persistent and severe absence')],
    place: 'School Attendance Support Team, definitions',
  },
  {
    id: 'support-first',
    title: 'Support first before legal intervention: the decision flow',
    summary: 'Ask about support before you think of a legal step.',
    points: [
      'Does support fit this case? With a holiday in term time that was not authorised, it is not likely to.',
      'Was it offered, enough of it, and was it taken up?',
      'If it was taken up, did attendance improve and stay better?',
      'If support was enough and did not work, choose the legal step that fits. A notice to improve usually comes before a penalty notice.',
      'Go on with support beside any legal step.',
      'The flowchart is a picture of the national guidance that we could not read. This is what the text around it says.',
    ],
    readings: [guidance('flowchart: support first before legal intervention')],
    confidence: 'medium',
    place: 'Providing support first before attendance legal intervention',
  },
];

/** The general parts of the document. */
export const sections: readonly Section[] = contents.map(
  ({ place, readings = [], confidence = 'high', ...content }) => {
    const local = council.sectionNotes[content.id];
    return {
      ...content,
      readings,
      confidence,
      ...(local && { local }),
      source: council.document(place),
      lastChecked: toolkitChecked,
    };
  },
);
