/** Questions whose answer is one fact: open ones, and ones that it answers with yes or no. */
export type LawQuestions = {
  /** Of the fact. */
  id: string;
  ask?: readonly string[];
  yes?: readonly string[];
  no?: readonly string[];
};
