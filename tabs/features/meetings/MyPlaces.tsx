import { lazy, Suspense, useState } from 'react';
import type { Occurrence } from '../../app/apiTypes.ts';
import { useMe } from '../../app/MeContext.ts';
import { useUndo } from '../../parts/undo/useUndo.ts';
import { HeldPlace } from './HeldPlace.tsx';
import styles from './meetings.module.css';
import { canBook, isForWaiting, isHeld, type Place, whenWords } from './occurrenceWords.ts';
import { requestOf } from './placeForm.ts';
import { useCancelPlace, useTakePlace } from './useOccurrences.ts';

const MoveDialog = lazy(() => import('./MoveDialog.tsx'));

type Held = { occurrence: Occurrence; place: Place };
type Props = { occurrences: readonly Occurrence[]; onNotice(notice: string): void };

/** The places that a person or their schools hold or wait for. */
export function MyPlaces({ occurrences, onNotice }: Props) {
  const me = useMe();
  const [moving, setMoving] = useState<Held>();
  const giving = useGiveUp();
  const held = occurrences.flatMap((occurrence) => occurrence.mine.map((place) => ({ occurrence, place })));
  if (held.length === 0 && !moving) return null;
  const others = occurrences.filter(
    (one) => one.kind === moving?.occurrence.kind && !isForWaiting(one) && canBook(one, me),
  );
  return (
    <section className="stack" aria-labelledby="my-places">
      <h2 id="my-places">My places</h2>
      <ul className={styles.list}>
        {held.map((one) => (
          <HeldPlace
            key={one.place.placeId}
            {...one}
            isGoing={giving.placeId === one.place.placeId && giving.isPending}
            error={giving.placeId === one.place.placeId ? giving.error : undefined}
            onMove={() => setMoving(one)}
            onGiveUp={() => giving.giveUp(one)}
          />
        ))}
      </ul>
      {moving ? (
        <Suspense>
          <MoveDialog
            {...moving}
            others={others.filter(({ id }) => id !== moving.occurrence.id)}
            onClose={() => setMoving(undefined)}
            onMoved={(to) => {
              setMoving(undefined);
              onNotice(`Your place is moved to ${whenWords(to)}. A new invitation is on its way.`);
            }}
          />
        </Suspense>
      ) : null}
    </section>
  );
}

/** Gives a place up at once, with the way back for as long as nobody else has it. */
function useGiveUp() {
  const cancel = useCancelPlace();
  const take = useTakePlace();
  const offer = useUndo();
  return {
    placeId: cancel.variables,
    isPending: cancel.isPending,
    error: cancel.error,
    giveUp({ occurrence, place }: Held) {
      const when = whenWords(occurrence);
      const waited = !isHeld(place);
      cancel.mutate(place.placeId, {
        onSuccess: () =>
          offer({
            words: waited
              ? `You no longer wait for a place on ${when}.`
              : `Your place on ${when} is given up. It goes to whoever wants it next.`,
            back: {
              undo: () =>
                take.mutateAsync({ occurrenceId: occurrence.id, request: requestOf(place), waits: waited }),
              words: waited
                ? `You wait for ${when} again, as the last.`
                : `You have your place on ${when} again.`,
            },
          }),
      });
    },
  };
}
