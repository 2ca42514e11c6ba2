import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { mostViews } from '../../../../src/casework/views/savedView.ts';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { usePageAfterDialog } from '../../../parts/usePageAfterDialog.ts';
import type { CaseloadView } from '../finding/caseloadView.ts';
import { isSameName, withView } from './keepChanged.ts';
import { useSavedViews } from './useSavedViews.ts';
import { settingsOf } from './viewSettings.ts';

type Props = { view: CaseloadView; onClose(): void };

/** Keeps filters, sort and columns under a name of one's own. */
export default function KeepViewDialog({ view, onClose }: Props) {
  usePageAfterDialog();
  const { views, error, retry, keep } = useSavedViews();
  const [name, setName] = useState('');
  const [fault, setFault] = useState('');
  const taken = views.some((one) => isSameName(one.name, name.trim()));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (keep.isPending) return;
    const trimmed = name.trim();
    if (trimmed === '') return setFault('Give the view a name');
    const kept = { name: trimmed, settings: settingsOf(view) };
    if (withView(views, kept).length > mostViews)
      return setFault(`You can keep ${mostViews} views. Take one away first, under “Change my views”.`);
    keep.mutate((now) => withView(now, kept), { onSuccess: onClose });
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <form onSubmit={submit} noValidate>
          <DialogBody>
            <DialogTitle>Keep this view</DialogTitle>
            <DialogContent className="stack">
              <p>
                Keeps the filters, the order and the columns, for you alone.
                {view.search.trim() ? ' What you searched for is left out: it is likely a name.' : ''}
              </p>
              <Field
                label="Name of the view"
                hint="No pupils’ names"
                required
                {...(fault ? { validationMessage: fault } : {})}
              >
                <Input
                  value={name}
                  maxLength={80}
                  autoFocus
                  onChange={(_, { value }) => {
                    setName(value);
                    setFault('');
                  }}
                />
              </Field>
              {taken ? <p role="status">You have a view of this name. This one takes its place.</p> : null}
              {error && !keep.error ? <ProblemPanel error={error} retry={retry} /> : null}
              {keep.error ? <ProblemPanel error={keep.error} /> : null}
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>Not now</Button>
              <Button appearance="primary" type="submit" disabledFocusable={keep.isPending}>
                {keep.isPending ? 'Keeping' : 'Keep the view'}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
