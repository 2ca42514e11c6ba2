import { Button } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useCallback, useState } from 'react';
import { useKept } from '../../../parts/drafts/useKept.ts';
import { Notice } from '../../../parts/Notice.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { ukInstant } from '../../../parts/ukInstant.ts';
import { useNotice } from '../../../parts/useNotice.ts';
import { Waiting } from '../../../parts/Waiting.tsx';
import { draftKeyOf, ForumEditor } from './ForumEditor.tsx';
import { ForumView } from './ForumView.tsx';
import { SendPapers } from './SendPapers.tsx';
import { type Forum, useForum } from './useForum.ts';

/** Agenda, papers, who comes, slides and notes of a forum; officers write them here. */
export function ForumContents({ occurrenceId }: { occurrenceId: string }) {
  const forum = useForum(occurrenceId);
  if (forum.data) return <Loaded key={occurrenceId} forum={forum.data} />;
  if (forum.error) return <ProblemPanel error={forum.error} retry={() => void forum.refetch()} />;
  return <Waiting what="the page of the forum" lines={6} />;
}

function Loaded({ forum }: { forum: Forum }) {
  const kept = useKept();
  const [isEditing, setIsEditing] = useState(() => forum.mayEdit && kept.has(draftKeyOf(forum.id)));
  const [round, setRound] = useState(0);
  const renew = useCallback(() => setRound((one) => one + 1), []);
  const { notice, place, tell, clear } = useNotice();
  const { changed } = forum;
  const saved = () => {
    setIsEditing(false);
    tell('The page is saved.');
  };
  return (
    <>
      {forum.cancelled ? <p className="said">This forum was cancelled.</p> : null}
      {notice ? <Notice place={place}>{notice}</Notice> : null}
      {isEditing ? (
        <ForumEditor
          key={round}
          forum={forum}
          onSaved={saved}
          onRenew={renew}
          onClose={() => setIsEditing(false)}
        />
      ) : (
        <>
          <div className="row not-printed">
            {forum.mayEdit ? (
              <Button
                icon={<EditRegular />}
                onClick={() => {
                  clear();
                  setIsEditing(true);
                }}
              >
                Change the page
              </Button>
            ) : null}
            <Button icon={<PrintRegular />} onClick={() => print()}>
              Print
            </Button>
          </div>
          {changed ? (
            <p className="quiet">
              Changed by {changed.by} on {ukInstant(changed.at)}.
            </p>
          ) : null}
          {forum.mayEdit ? <SendPapers forum={forum} /> : null}
          <ForumView forum={forum} />
        </>
      )}
    </>
  );
}
