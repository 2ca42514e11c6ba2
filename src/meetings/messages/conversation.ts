/** A conversation in which the bot may write first, as Teams named it when the bot was installed. */
export type Conversation = {
  /** As Teams calls it. */
  id: string;
  serviceUrl: string;
  tenantId: string;
  /** Whose personal chat it is; absent for a group. */
  personId?: string;
};
