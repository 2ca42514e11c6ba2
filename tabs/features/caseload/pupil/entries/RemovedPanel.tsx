import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { ukInstant } from '../../../../parts/ukInstant.ts';
import type { Conflict } from './conflict.ts';

type Props = { conflict: Conflict; isSaving: boolean; onBringBack(): void; onLeave(): void };

/** Somebody took out what this person was changing. */
export function RemovedPanel({ conflict, isSaving, onBringBack, onLeave }: Props) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  const last = conflict.changes.findLast(({ what }) => what === 'removed');
  return (
    <section ref={place} tabIndex={-1} aria-label="Taken out meanwhile" className="said stack">
      <p>
        {last ? `${last.by} took this out on ${ukInstant(last.at)}` : 'Someone took this out'} while you were
        writing. Yours is not saved.
      </p>
      <div className="row">
        <Button appearance="primary" disabledFocusable={isSaving} onClick={onBringBack}>
          Bring it back, and save mine
        </Button>
        <Button disabledFocusable={isSaving} onClick={onLeave}>
          Leave it out
        </Button>
      </div>
    </section>
  );
}
