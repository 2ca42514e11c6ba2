import { Button, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { bodyOf } from '../../app/apiClient.ts';
import type { ArrangedMeeting, MeetingArranging } from '../../app/apiTypes.ts';
import { DraftNote } from '../../parts/drafts/DraftNote.tsx';
import { useDraft } from '../../parts/drafts/useDraft.ts';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { MeetingFields } from './MeetingFields.tsx';
import { guestFault, offerOf, startOf, timesWantedOf } from './offerDraft.ts';
import { TimeChoice } from './TimeChoice.tsx';
import styles from './tsm.module.css';
import { type Offer, useMeetingChange, useTimes } from './useTsm.ts';

type Props = { found: MeetingArranging; before?: ArrangedMeeting };

/** How the meeting is to be, then the times at which everybody is free, then which of them are offered. */
export function ArrangeForm({ found, before }: Props) {
  const { school } = found;
  const draft = useDraft(`tsm-offer.${before?.id ?? school.id}`, () => startOf(found, before));
  const { written } = draft;
  const [fault, setFault] = useState('');
  const [, go] = useLocation();
  const times = useTimes(school.id);
  const offer = useMeetingChange<Offer>(written.id, (api, json) =>
    bodyOf(api['tsm-meetings'][':meetingId'].offer.$put({ param: { meetingId: written.id }, json })),
  );
  // Both sides are in one room, as at the end of a meeting: the time is offered and booked at once.
  const book = useMeetingChange<Offer>(written.id, async (api, json) => {
    const of = api['tsm-meetings'][':meetingId'];
    const param = { meetingId: written.id };
    const { version } = await bodyOf(of.offer.$put({ param, json }));
    const [startsAt = ''] = json.times;
    const move = { version, startsAt, reason: 'Agreed with the school', anyway: false };
    return await bodyOf(of.move.$post({ param, json: move }));
  });
  const isPending = offer.isPending || book.isPending;
  const find = () => {
    draft.change({ times: [] });
    times.mutate(timesWantedOf(written, before));
  };
  const save = (how: typeof offer) => {
    if (isPending) return;
    if (written.times.length === 0) {
      setFault('Find times and choose at least one');
      return;
    }
    if (written.mode === 'in-person' && written.room.trim() === '') {
      setFault('Say in which room it is');
      return;
    }
    const faultOfGuests = guestFault(written.guests);
    if (faultOfGuests !== undefined) {
      setFault(faultOfGuests);
      return;
    }
    how.mutate(offerOf(written, school.id, before), {
      onSuccess: ({ id }) => {
        draft.forget();
        go(`/tsm/${id}`);
      },
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(offer);
  };
  if (found.staff.length === 0)
    return (
      <p>Nobody of this school is linked to it yet. Ask an officer to link its Senior Attendance Champion.</p>
    );
  return (
    <form onSubmit={submit} noValidate className={`stack ${styles.form}`}>
      <DraftNote draft={draft} />
      {found.request ? (
        <p className="said">
          {found.request.askedBy} asked for this meeting: {found.request.reason}
        </p>
      ) : null}
      <MeetingFields found={found} written={written} onChange={draft.change} />
      {before ? (
        <Field
          label="Why times are offered again (optional)"
          hint="The school reads it. Do not name a pupil."
        >
          <Input
            value={written.reason}
            maxLength={200}
            onChange={(_, { value }) => draft.change({ reason: value })}
          />
        </Field>
      ) : null}
      <div>
        <Button type="button" onClick={find} disabledFocusable={times.isPending}>
          {times.isPending ? 'Looking into the calendars' : 'Find free times'}
        </Button>
      </div>
      {times.error ? <ProblemPanel error={times.error} retry={find} /> : null}
      {times.data ? (
        <TimeChoice
          found={times.data}
          chosen={written.times}
          onChange={(chosen) => {
            draft.change({ times: chosen });
            setFault('');
          }}
        />
      ) : null}
      {fault ? (
        <p role="alert" className="said">
          {fault}
        </p>
      ) : null}
      {offer.error ? <ProblemPanel error={offer.error} /> : null}
      {book.error ? <ProblemPanel error={book.error} /> : null}
      <div className="row">
        <Button appearance="primary" type="submit" disabledFocusable={isPending}>
          {offer.isPending
            ? 'Sending'
            : `Offer ${written.times.length === 1 ? '1 time' : `${written.times.length} times`}`}
        </Button>
        {written.times.length === 1 ? (
          <Button type="button" onClick={() => save(book)} disabledFocusable={isPending}>
            {book.isPending ? 'Booking' : 'Book it now: the school has agreed'}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
