import type { RecordChange } from '../records/recordVersion.ts';

/** Why a question is in the officer's queue: nobody could answer it, the answer did not help, or it is for the drop-in. */
export const reasons = ['unanswered', 'unhelpful', 'drop-in'] as const;
export type Reason = (typeof reasons)[number];

export const queueStates = ['open', 'answered', 'discussed'] as const;
export type QueueState = (typeof queueStates)[number];

/** A question in the queue. It holds nothing about who asked. */
export type QueuedQuestion = {
  /** Opaque: see questionId.ts. */
  id: string;
  /** As it was asked, without personal data. */
  question: string;
  /** What was asked just before in the same conversation, where the question goes on from it. */
  previous?: string;
  /** In words of ours. */
  topic: string;
  reason: Reason;
  /** What was wrong with the answer, without personal data. */
  why?: string;
  /** How the answer began that did not help. */
  answerLead?: string;
  /** How often it was asked on this day: of a question that somebody reported, once. */
  count: number;
  /** Instants, ISO with Z. */
  firstAsked: string;
  lastAsked: string;
  state: QueueState;
  /** The guidance that answers it. */
  guidanceId?: string;
  changed?: RecordChange;
};
