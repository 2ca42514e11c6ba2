import { useEffect, useRef, useState } from 'react';
import type { ChatMessage } from '../../channel/wire.ts';
import { spokenText } from './spokenText.ts';

type Props = {
  /** Absent until read. */
  messages: readonly ChatMessage[] | undefined;
  personId: string;
};

/** Says each message of others once, when it comes: not what was there before, and not again when a card is redrawn. */
export function Announcer({ messages, personId }: Props) {
  const last = useRef<number>(undefined);
  const [said, setSaid] = useState({ upTo: 0, words: '' });

  useEffect(() => {
    if (!messages) return;
    const before = last.current;
    last.current = Math.max(before ?? 0, ...messages.map(({ id }) => Number(id)));
    if (before === undefined) return;
    const fresh = messages.filter(
      ({ id, from, deleted }) => Number(id) > before && from.id !== personId && !deleted,
    );
    if (fresh.length > 0) setSaid({ upTo: last.current, words: fresh.map(spokenText).join('\n') });
  }, [messages, personId]);

  return (
    <p className="visuallyHidden" role="status" data-testid="announcer">
      <span key={said.upTo}>{said.words}</span>
    </p>
  );
}
