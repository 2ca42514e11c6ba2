import { z } from '@hono/zod-openapi';
import { longestGuidance } from '../../questions/guidanceDraft.ts';
import { queueStates, reasons } from '../../questions/queuedQuestion.ts';

const id = z.string().min(1).max(128);
const question = z.string().trim().min(1).max(1000);

export const askRequest = z
  .object({
    question,
    /** What the same person asked just before, where the question may go on from it. */
    previous: z.string().trim().max(1000).optional(),
  })
  .openapi('AskRequest');

export const answerView = z
  .object({
    answered: z.boolean(),
    kind: z.enum(['code', 'law', 'local', 'case', 'greeting', 'help', 'safeguarding', 'unknown']),
    lead: z.string(),
    parts: z.array(
      z.object({
        heading: z.string().optional(),
        text: z.string().optional(),
        items: z.array(z.string()).optional(),
      }),
    ),
    codes: z.array(z.string()),
    sources: z.array(
      z.object({ title: z.string(), place: z.string(), edition: z.string(), url: z.string() }),
    ),
    readings: z.array(z.string()),
    nearest: z.array(z.string()),
    /** What was taken out of the question, in words; empty where nothing was. */
    note: z.string(),
  })
  .openapi('AskedAnswer');

export const report = z
  .object({
    question,
    previous: z.string().trim().max(1000).optional(),
    reason: z.enum(['unhelpful', 'drop-in']),
    /** What was wrong with the answer; no pupil's name. */
    why: z.string().trim().max(500).optional(),
    answerLead: z.string().trim().max(1000).optional(),
  })
  .openapi('QuestionReport');

const seenQuestion = z.object({
  id,
  /** Moves on when an officer changes the question. */
  version: z.string().max(64),
});

export const seenQuestions = z
  .object({ questions: z.array(seenQuestion).min(1).max(500) })
  .openapi('SeenQuestions');

const changed = z.object({ by: z.string(), at: z.string() });

export const questionGroup = z
  .object({
    id: z.string(),
    question: z.string(),
    wordings: z.array(z.string()),
    previous: z.array(z.string()),
    topic: z.string(),
    count: z.number().int(),
    firstAsked: z.string(),
    lastAsked: z.string(),
    reasons: z.array(z.object({ reason: z.enum(reasons), count: z.number().int() })),
    whys: z.array(z.string()),
    answerLeads: z.array(z.string()),
    state: z.enum(queueStates),
    guidanceId: z.string().optional(),
    changed: changed.optional(),
    questions: z.array(seenQuestion),
  })
  .openapi('QuestionGroup');

const code = z.string().trim().min(1).max(3);

export const guidanceDraft = z
  .object({
    question,
    alsoAsked: z.array(z.string().trim().max(1000)).max(50),
    text: z.string().trim().min(1).max(longestGuidance),
    codes: z.array(code).max(5),
    /** An ISO date in the future. */
    reviewOn: z.iso.date(),
  })
  .openapi('GuidanceDraft');

export const groupAnswer = seenQuestions.extend({ guidance: guidanceDraft }).openapi('GroupAnswer');

export const guidance = z
  .object({
    id: z.string(),
    version: z.string(),
    question: z.string(),
    alsoAsked: z.array(z.string()),
    text: z.string(),
    codes: z.array(z.string()),
    author: z.string(),
    writtenOn: z.string(),
    reviewOn: z.string(),
    dueForReview: z.boolean(),
    retired: z.boolean(),
    changed,
  })
  .openapi('Guidance');

export const guidanceEdit = z
  .object({ version: z.string().max(64), draft: guidanceDraft })
  .openapi('GuidanceEdit');
export const guidanceUse = z
  .object({ version: z.string().max(64), retired: z.boolean() })
  .openapi('GuidanceUse');

export const askedTopics = z
  .object({
    name: z.string(),
    from: z.string(),
    to: z.string(),
    /** The ISO dates of the Mondays. */
    weeks: z.array(z.string()),
    topics: z.array(
      z.object({ topic: z.string(), counts: z.array(z.number().int()), total: z.number().int() }),
    ),
  })
  .openapi('AskedTopics');
