/** Of the letters that the product ships, those that offer a meeting. */
export const invitations: readonly string[] = ['meeting-invitation', 'second-invitation', 'contract-offer'];

/** Those in which a school asks what gets in the way and offers to agree on support. */
export const attemptLetters: readonly string[] = ['attendance-concern', ...invitations];

/** Those that tell a family of a decision, or of what was done: no attempt to agree on anything. */
export const otherLetters: readonly string[] = [
  'plan-agreed',
  'plan-review',
  'notice-to-improve',
  'improvement-met',
  'improvement-not-met',
  'penalty-warning',
  'safe-and-well-card',
  'leave-refused',
];

/** Whether a letter is of a type that a council added: what it says only people know. */
export const isCouncilsOwn = (typeId: string): boolean =>
  !attemptLetters.includes(typeId) && !otherLetters.includes(typeId);
