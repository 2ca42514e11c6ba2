import { Button } from '@fluentui/react-components';
import { todayHere } from '../today.ts';
import { ukInstantSeenOn } from '../ukInstant.ts';
import type { Draft } from './useDraft.ts';

/** Says that a form holds what was written before, and lets it go. */
export function DraftNote({ draft }: { draft: Pick<Draft<never>, 'from' | 'discard' | 'bringBack'> }) {
  if (draft.bringBack)
    return (
      <p className="said">
        The draft is discarded.{' '}
        <Button size="small" onClick={draft.bringBack}>
          Bring it back
        </Button>
      </p>
    );
  if (draft.from === undefined) return null;
  return (
    <p className="said">
      You have an unsaved draft from {ukInstantSeenOn(todayHere(), draft.from)}.{' '}
      <Button size="small" onClick={() => draft.discard()}>
        Discard the draft
      </Button>
    </p>
  );
}
