/** Hurried questions of one kind. An answer may recommend these codes and no others. */
export type Hurried = { codes: readonly string[]; ask: readonly string[] };
