import type { Source } from '../answer.ts';
import type { Concept } from '../reading/readQuestion.ts';

/** A concept that the question says, one that it says is not so, a code that it names, or that it asks for a yes or a no. */
export type Evidence = Concept | `not:${Concept}` | `code:${string}` | 'isPolar' | 'namesNone';

/** What a question has to say for something to be about it. */
export type Pattern = {
  /** Of each group, one has to be there. */
  needs: readonly (readonly Evidence[])[];
  /** With any of these it is about something else. */
  unless?: readonly Evidence[];
  /** Not needed, but it fits in, and makes this reading the more likely one. */
  helps?: readonly Evidence[];
  /** Evidence for something else that this one knows of and outweighs. */
  despite?: readonly Evidence[];
  /** Settles the code whatever else is told: added to what its evidence weighs. */
  weight?: number;
};

/** What a yes-or-no question is answered with, where it says all of `has` (always, where that is left out). */
export type Verdict = { has?: readonly Evidence[]; says: 'Yes' | 'No' };

/** A situation that people describe, and the code that it calls for. */
export type Situation = Pattern & {
  id: string;
  /** As a topic: "a medical or dental appointment". */
  topic: string;
  /** Best first. More than one where the code depends on something; none where the answer is which code it is not. */
  codes: readonly string[];
  /** The answer is about the codes that the question names, if it names any, and `codes` otherwise. */
  aboutNamed?: true;
  /** Where it is asked for a yes or a no: the first of these of which the question says all, before any rule about codes. */
  verdicts?: readonly Verdict[];
  /** Whether the words stand for the situation by themselves, or need a register, a pupil or an absence beside them. */
  standsAlone?: true;
  /** Its words turn up in stories about something else, so nearly all of the question has to be understood. */
  readsWhole?: true;
  /** The first paragraph. Left out where it is simply the one code. */
  says?: string;
  /** Why, in a sentence or two. */
  because: string;
  /** Codes that people take instead, and why they do not fit. */
  notThese?: readonly { code: string; why: string }[];
  /** Where this rests on more than the sources of its codes. */
  sources?: readonly Source[];
};
