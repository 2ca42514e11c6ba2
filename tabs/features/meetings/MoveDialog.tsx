import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Occurrence } from '../../app/apiTypes.ts';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { usePageAfterDialog } from '../../parts/usePageAfterDialog.ts';
import { type Place, placesWords, whenWords } from './occurrenceWords.ts';
import { useMovePlace } from './useOccurrences.ts';

type Props = {
  occurrence: Occurrence;
  place: Place;
  /** The dates to choose from. */
  others: readonly Occurrence[];
  onClose(): void;
  onMoved(to: Occurrence): void;
};

/** Moves a place to another date, with topic, question and colleague. The place that is held stays until the new one is there. */
export default function MoveDialog({ occurrence, place, others, onClose, onMoved }: Props) {
  usePageAfterDialog();
  const [chosen, setChosen] = useState('');
  const [isMissing, setMissing] = useState(false);
  const move = useMovePlace();
  const submit = () => {
    if (chosen === '') return setMissing(true);
    move.mutate({ placeId: place.placeId, occurrenceId: chosen }, { onSuccess: onMoved });
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Move to another date</DialogTitle>
          <DialogContent className="stack">
            <p>
              Your place on {whenWords(occurrence)} moves with your topic, question and colleague. It stays
              yours until the new one is.
            </p>
            {others.length === 0 ? (
              <p>No other date has a place at the moment.</p>
            ) : (
              <RadioGroup
                aria-label="The new date"
                value={chosen}
                onChange={(_, { value }) => {
                  setChosen(value);
                  setMissing(false);
                }}
              >
                {others.map((one) => (
                  <Radio key={one.id} value={one.id} label={`${whenWords(one)} (${placesWords(one)})`} />
                ))}
              </RadioGroup>
            )}
            {isMissing ? <p role="alert">Choose a date.</p> : null}
            {move.error ? <ProblemPanel error={move.error} /> : null}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>Keep this date</Button>
            {others.length === 0 ? null : (
              <Button appearance="primary" disabledFocusable={move.isPending} onClick={submit}>
                {move.isPending ? 'Moving' : 'Move my place'}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
