import type { LawQuestions } from './lawQuestions.ts';

export const localBank: readonly LawQuestions[] = [
  {
    id: 'bcp-attendance-contact',
    ask: [
      'what is the email for the attendance team',
      'how do I contact the inclusion service',
      'who do I email with an attendance question',
      'how can I get hold of our ASW',
      'contact details for the school attendance support team',
    ],
  },
  {
    id: 'bcp-home-education',
    ask: [
      'who do I notify when a parent wants to home educate',
      'email for the EHE team',
      'mum has told us she plans to home school, who needs to know',
      'contact for elective home education',
    ],
    yes: ['do we have to tell the council when a parent chooses home education'],
  },
  {
    id: 'bcp-missing-education',
    ask: [
      'how do we report a child missing education',
      'email address for the CME team',
      'where do I report a missing from education pupil',
    ],
  },
  {
    id: 'bcp-missing-education-when',
    ask: [
      'when should a pupil be reported as CME',
      'after how many days do we report a child as missing education',
    ],
  },
  {
    id: 'bcp-part-time-help',
    ask: [
      'I am stuck with the school access module, who can help',
      'SAM login problem, who do I contact',
      'is there a user guide for SAM',
    ],
  },
  {
    id: 'bcp-part-time-report',
    ask: ['how do I report a part time timetable to the council'],
    yes: [
      'do we have to report reduced timetables to the council',
      'do I need to update SAM when the hours change',
    ],
  },
  {
    id: 'bcp-inclusion-request',
    ask: [
      'where is the pupil referral form for the inclusion service',
      'how do I make a referral to the school inclusion service',
      'what happens at triage in the inclusion service',
    ],
  },
  {
    id: 'bcp-support-worker',
    ask: ['what does an attendance support worker do', 'what is the role of the ASW'],
    no: ['do ASWs have a caseload of families', 'does the attendance team work directly with families'],
    yes: ['does every school have an ASW'],
  },
  {
    id: 'bcp-legal-officers',
    yes: [
      'is there a legal officer in the attendance team',
      'can we speak to the councils legal team about prosecution',
    ],
  },
  {
    id: 'bcp-virtual-school',
    ask: [
      'what does the virtual school do',
      'who supports looked after children with their education',
      'which team is responsible for children in care',
    ],
  },
  {
    id: 'bcp-social-workers',
    yes: [
      'do we need to let the social worker know about absences',
      'should we tell the social worker if a child in need is absent',
    ],
  },
  {
    id: 'bcp-send-officers',
    ask: [
      'who do I contact about AP for a child with an EHCP',
      'where can I find the list of SEND case officers',
    ],
  },
  {
    id: 'bcp-roles',
    ask: [
      'what roles are there in the attendance team',
      'which teams are there in the inclusion service',
      'who does what in the council attendance service',
    ],
  },
  {
    id: 'bcp-champion',
    ask: ['what is a senior attendance champion', 'what does the senior attendance champion do'],
    yes: [
      'do we have to have a senior attendance champion',
      'should the attendance champion be on the leadership team',
    ],
  },
  {
    id: 'bcp-drop-ins',
    ask: ['how often are drop-ins', 'who runs the drop in sessions', 'what are the drop ins'],
    yes: ['are drop-ins on Teams'],
    no: ['are the drop ins every week'],
  },
  {
    id: 'bcp-forums',
    ask: [
      'how often is the attendance forum',
      'who leads the attendance forum',
      'what happens at the attendance forums',
    ],
    no: ['is the forum face to face'],
  },
  {
    id: 'bcp-newsletter',
    ask: ['how frequently does the newsletter come out'],
    yes: ['is there an attendance newsletter'],
  },
  {
    id: 'bcp-support-meetings',
    ask: [
      'how often do we have a TSM',
      'what is discussed in a targeting support meeting',
      'who runs the targeting support meetings',
      'how many times a year does the ASW visit',
    ],
    yes: ['can a TSM be on Teams'],
  },
  {
    id: 'bcp-assess-plan-do-review',
    ask: ['how long does an APDR cycle last', 'what is the assess plan do review process'],
    yes: ['is there a template for assess plan do review'],
  },
  {
    id: 'bcp-before-inclusion',
    ask: [
      'what must we do before referring to the inclusion service',
      'what is expected before we ask inclusion for help',
    ],
    no: ['can we go straight to the inclusion team without an APDR cycle'],
    yes: ['do we have to complete an assess plan do review before a referral'],
  },
  {
    id: 'bcp-fast-track',
    ask: ['what is Fast Track to Attendance', 'how long does fast track run for'],
    no: ['is Fast Track compulsory', 'must we use the BCP fast track'],
    yes: ['can we use our own version of fast track'],
  },
  {
    id: 'bcp-support-not-engaging',
    ask: [
      'parents are not engaging, what counts as enough support before legal action',
      'how many attempts must we make with a family who will not engage',
      'what do we have to show for sufficient support if the family refuse to engage',
    ],
  },
  {
    id: 'bcp-support-engaging',
    ask: [
      'parents are engaging but there is no improvement, what support must we show before legal action',
      'what is sufficient support when the family has engaged but not improved',
    ],
  },
  {
    id: 'bcp-support-after-legal',
    ask: [
      'what should we offer a parent who has previously been prosecuted',
      'the parent has had a fine before, what follow up should we have offered',
    ],
  },
  {
    id: 'bcp-sufficient-support',
    ask: [
      'what is sufficient support',
      'how much support is enough before legal action',
      'what counts as sufficient support before a penalty notice',
    ],
  },
  {
    id: 'bcp-stages',
    ask: [
      'what are the three stages of the graduated response',
      'how many stages are there in the graduated response',
    ],
  },
  { id: 'bcp-stage-one', ask: ['what is stage one', 'explain stage 1 of the graduated response'] },
  { id: 'bcp-stage-two', ask: ['what does stage 2 mean'] },
  { id: 'bcp-stage-three', ask: ['what is stage 3 for'] },
];
