import { Recent } from './recent.ts';

const remembered = 1000;
const minutes = 60_000;
const forgottenAfter = 15 * minutes;

/** A conversation and a person in it: what one of a group asks is never the start of what another asks. */
export type Asker = { conversationId: string; teamsId: string };

type Kept = { question: string; at: number };

const keyOf = ({ conversationId, teamsId }: Asker) => JSON.stringify([conversationId, teamsId]);

/**
 * The question that each person asked last in each conversation, without personal data, so that they can go on from it. In
 * memory alone, and only for a quarter of an hour: whoever comes back later begins afresh. Instants are ISO with Z.
 */
export class LastQuestions {
  readonly #kept = new Recent<Kept>(remembered);

  of(asker: Asker, now: string): string | undefined {
    const key = keyOf(asker);
    const kept = this.#kept.get(key);
    if (!kept) return undefined;
    if (Date.parse(now) - kept.at < forgottenAfter) return kept.question;
    this.#kept.delete(key);
    return undefined;
  }

  keep(asker: Asker, question: string, now: string): void {
    this.#kept.set(keyOf(asker), { question, at: Date.parse(now) });
  }

  forget(asker: Asker): void {
    this.#kept.delete(keyOf(asker));
  }
}
