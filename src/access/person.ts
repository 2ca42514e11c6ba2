/** Roles are Entra app roles; a person without one is a reader. */
export const roles = ['officer', 'asw', 'school', 'reader'] as const;
export type Role = (typeof roles)[number];

/** Someone who has been identified: by a checked token in the tab, by the authenticated activity in the bot. */
export type Person = {
  /** The Entra object id. */
  id: string;
  name: string;
  email: string;
  role: Role;
  /** Ids of the schools that the Schools list links this person to. An officer sees every school regardless. */
  schoolIds: readonly string[];
};

/** Looks people up who have not brought a token: the bot knows only an Entra object id. */
export type PeopleDirectory = {
  /** Never rejects for an unknown id: a person nobody knows is a reader without schools. */
  personById(id: string, name?: string): Promise<Person>;
  /** The ids of the schools linked to this person. Answered from memory. */
  schoolIdsOf(personId: string): Promise<readonly string[]>;
};
