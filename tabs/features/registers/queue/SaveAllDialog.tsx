import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { SchoolSummary } from '../../../app/apiTypes.ts';
import { amount } from '../../../parts/amount.ts';
import { usePageAfterDialog } from '../../../parts/usePageAfterDialog.ts';
import { bandMoves, summaryWords, toLookAt } from './itemWords.ts';
import type { savableTogether } from './queuePlan.ts';

type Props = {
  items: ReturnType<typeof savableTogether>;
  schools: readonly SchoolSummary[];
  onSave(keys: readonly string[]): void;
  onClose(): void;
};

/** Lists what would be saved before it is: every file, with its school and what it changes. */
export default function SaveAllDialog({ items, schools, onSave, onClose }: Props) {
  usePageAfterDialog();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Save {amount(items.length, 'file')}?</DialogTitle>
          <DialogContent className="stack">
            <p>Each becomes what its school’s figures rest on. You can undo each of them for 7 days.</p>
            <ul>
              {items.map(({ key, schoolId, file, stage }) => (
                <li key={key}>
                  <strong>{schools.find(({ id }) => id === schoolId)?.name}</strong>
                  <br />
                  {file.name}. {summaryWords(stage.check)}{' '}
                  {bandMoves(stage.check)
                    .map(({ name, words }) => `${name}: ${words}.`)
                    .join(' ')}{' '}
                  {toLookAt(stage.check) ? `${toLookAt(stage.check)}.` : ''}
                </li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>Not now</Button>
            <Button appearance="primary" onClick={() => onSave(items.map(({ key }) => key))}>
              Save {amount(items.length, 'file')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
