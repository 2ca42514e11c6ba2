import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Me, SchoolSummary, TsmRequest } from '../../../app/apiTypes.ts';
import { figure } from '../../../parts/amount.ts';
import { Notice } from '../../../parts/Notice.tsx';
import { PageLink } from '../../../parts/PageLink.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { useNotice } from '../../../parts/useNotice.ts';
import { AskForTsm } from './AskForTsm.tsx';
import { TsmRequestCard } from './TsmRequestCard.tsx';
import styles from './tsm.module.css';
import { doneWords, sortedRequests, undoOf } from './tsmWords.ts';
import { useAnswerTsm, useTsmRequests } from './useTsmRequests.ts';

type Props = { role: Me['role']; schools: readonly SchoolSummary[] };
type Undo = { before: TsmRequest; now: TsmRequest };

/** Targeting Support Meetings: a school asks for one, the council answers, and either can undo what it did. */
export function TsmSection({ role, schools }: Props) {
  const requests = useTsmRequests();
  const undoing = useAnswerTsm();
  const { notice, place, tell, clear } = useNotice();
  const [undo, setUndo] = useState<Undo>();
  const isSchool = role === 'school';
  const { open, over } = sortedRequests(requests.data ?? []);
  const nameOf = (id: string) => schools.find((school) => school.id === id)?.name ?? '';

  const done = (before: TsmRequest | undefined, now: TsmRequest) => {
    undoing.reset();
    setUndo(before ? { before, now } : undefined);
    tell(
      before ? doneWords[now.state] : 'Your request is sent. Your Attendance Support Worker sees it here.',
    );
  };
  const takeBack = ({ before, now }: Undo) =>
    undoing.mutate(
      { request: now, answer: undoOf(before, now) },
      {
        onSuccess: () => {
          setUndo(undefined);
          tell('Undone. The request is as it was.');
        },
      },
    );

  return (
    <section className="stack" aria-labelledby="tsm">
      <h2 id="tsm" tabIndex={-1}>
        Targeting Support Meetings
      </h2>
      <p className="not-printed">
        <PageLink to="/tsm">
          {isSchool ? 'Your meetings, and times to pick from' : 'Which schools next'}
        </PageLink>
      </p>
      {notice ? (
        <Notice place={place}>
          {notice}{' '}
          {undo ? (
            <Button size="small" disabledFocusable={undoing.isPending} onClick={() => takeBack(undo)}>
              Undo
            </Button>
          ) : null}
        </Notice>
      ) : null}
      {undoing.error ? <ProblemPanel error={undoing.error} /> : null}
      {requests.error ? <ProblemPanel error={requests.error} retry={() => void requests.refetch()} /> : null}
      {requests.data && open.length === 0 ? (
        <p className={styles.none}>
          {isSchool ? 'You have no open request.' : 'No school is waiting for a meeting.'}
        </p>
      ) : null}
      {open.length > 0 ? (
        <ul className={styles.requests}>
          {open.map((request) => (
            <TsmRequestCard
              key={request.id}
              request={request}
              school={schools.length > 1 ? nameOf(request.schoolId) : undefined}
              isSchool={isSchool}
              onStart={clear}
              onDone={(now) => done(request, now)}
            />
          ))}
        </ul>
      ) : null}
      {isSchool && requests.data ? (
        <AskForTsm schools={schools} onStart={clear} onAsked={(now) => done(undefined, now)} />
      ) : null}
      {over.length > 0 ? (
        <details>
          <summary>Earlier requests ({figure(over.length)})</summary>
          <ul className={styles.requests}>
            {over.map((request) => (
              <TsmRequestCard
                key={request.id}
                request={request}
                school={schools.length > 1 ? nameOf(request.schoolId) : undefined}
                isSchool={isSchool}
                onStart={clear}
                onDone={(now) => done(request, now)}
              />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
