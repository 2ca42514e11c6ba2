import { lazy, Suspense, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useMe } from '../../app/MeContext.ts';
import { rememberSchool, schoolToShow } from '../../parts/lastSchool.ts';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { SchoolChoice } from '../../parts/SchoolChoice.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { History } from './history/History.tsx';
import { DropZone } from './queue/DropZone.tsx';
import { QueueList } from './queue/QueueList.tsx';
import { useImportQueue } from './queue/useImportQueue.ts';

const FileView = lazy(() => import('./FileView.tsx'));

/** Where registers come in: checked first, saved after. */
export default function RegistersPage({ schoolId }: { schoolId?: string | undefined }) {
  const { schools } = useMe();
  const { state, dispatch, rejections } = useImportQueue();
  const school = schoolToShow(schools, schoolId);
  const open = state.items.find(({ key }) => key === state.openKey);
  const list = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // Whoever comes back from one file goes on from where the list starts.
    if (wasOpen.current && !open) list.current?.focus();
    wasOpen.current = open !== undefined;
  }, [open]);
  return (
    <>
      <PageHeading
        title="Registers"
        intro="Add the attendance registers that your school’s system exports. You see what they hold before anything is saved."
      >
        Registers
      </PageHeading>
      {!school ? (
        <p>
          That school is not one of yours. <PageLink to="/registers">Go to your registers</PageLink>.
        </p>
      ) : open ? (
        <Suspense fallback={<Waiting what="the file" />}>
          <FileView
            item={open}
            dispatch={dispatch}
            rejections={rejections}
            onClose={() => dispatch({ type: 'open' })}
          />
        </Suspense>
      ) : (
        <div ref={list} tabIndex={-1} className="stack">
          <DropZone
            onFiles={(files) =>
              dispatch({ type: 'add', files, schoolId: schools.length === 1 ? school.id : undefined })
            }
          />
          <QueueList state={state} dispatch={dispatch} />
          <SavedFiles school={school} />
        </div>
      )}
    </>
  );
}

/** The history of one school; whoever has several chooses which. */
function SavedFiles({ school }: { school: { id: string; name: string } }) {
  const { schools } = useMe();
  const [, navigate] = useLocation();
  return (
    <>
      {schools.length > 1 ? (
        <div className="row not-printed">
          <SchoolChoice
            schools={schools}
            schoolId={school.id}
            onChange={(id) => {
              rememberSchool(id);
              navigate(`/registers/${id}`, { replace: true });
            }}
          />
        </div>
      ) : null}
      <History key={school.id} school={school} />
      <p className="not-printed">
        <PageLink to={`/term-dates/${school.id}`}>Term dates of {school.name}</PageLink>
      </p>
    </>
  );
}
