import { type Topic, topics } from '../../../src/meetings/occurrence.ts';
import { forThisVisit } from '../../parts/remembered.ts';

/** A booking form as far as it is filled in. Empty text stands for nothing chosen. */
export type PlaceDraft = {
  topic: Topic | '';
  question: string;
  schoolId: string;
  colleagueName: string;
  colleagueEmail: string;
};

export const emptyDraft: PlaceDraft = {
  topic: '',
  question: '',
  schoolId: '',
  colleagueName: '',
  colleagueEmail: '',
};
export const longestQuestion = 500;

const key = (occurrenceId: string) => `place.${occurrenceId}`;

/** What a person had filled in before the page was reloaded. */
export function readDraft(occurrenceId: string): PlaceDraft {
  try {
    const kept: unknown = JSON.parse(forThisVisit.read(key(occurrenceId)) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return emptyDraft;
    const text = (name: keyof PlaceDraft): string => {
      const value = (kept as Record<string, unknown>)[name];
      return typeof value === 'string' ? value : '';
    };
    return {
      topic: topicOf(text('topic')),
      question: text('question'),
      schoolId: text('schoolId'),
      colleagueName: text('colleagueName'),
      colleagueEmail: text('colleagueEmail'),
    };
  } catch {
    return emptyDraft;
  }
}

export function keepDraft(occurrenceId: string, draft: PlaceDraft | undefined): void {
  forThisVisit.write(key(occurrenceId), draft && JSON.stringify(draft));
}

export const topicOf = (text: string): Topic | '' => (Object.hasOwn(topics, text) ? (text as Topic) : '');
