import { Button } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useCallback, useState } from 'react';
import { useKept } from '../../parts/drafts/useKept.ts';
import { Notice } from '../../parts/Notice.tsx';
import { OutsideLink } from '../../parts/OutsideLink.tsx';
import { ukInstant } from '../../parts/ukInstant.ts';
import { useUndo } from '../../parts/undo/useUndo.ts';
import { useNotice } from '../../parts/useNotice.ts';
import { AcknowledgeButton } from './AcknowledgeButton.tsx';
import { LetterText } from './LetterText.tsx';
import { draftKeyOf, NewsletterEditor } from './NewsletterEditor.tsx';
import { NewsletterRecord } from './NewsletterRecord.tsx';
import styles from './newsletter.module.css';
import { NudgeStep, SendStep, WithdrawStep } from './OfficerSteps.tsx';
import {
  type NewsletterList,
  type NewsletterPage,
  useKeepNewsletter,
  useWithdrawNewsletter,
} from './useNewsletters.ts';

type Props = { letter: NewsletterPage; list: NewsletterList };

export function NewsletterBody({ letter, list }: Props) {
  const kept = useKept();
  const { id, state, mayWrite, version, changed, halfTerm, title, text, links, sentAt } = letter;
  const isDraft = state !== 'sent' && sentAt === undefined;
  const [isEditing, setIsEditing] = useState(() => isDraft && kept.has(draftKeyOf(id)));
  const [round, setRound] = useState(0);
  const renew = useCallback(() => setRound((one) => one + 1), []);
  const { notice, place, tell } = useNotice();
  if (isEditing && mayWrite && isDraft)
    return (
      <NewsletterEditor
        key={round}
        id={id}
        stored={{ version, changed, fields: { halfTerm, title, text, links } }}
        halfTerms={list.halfTerms}
        onSaved={() => {
          setIsEditing(false);
          tell('The newsletter is saved.');
        }}
        onRenew={renew}
        onClose={() => setIsEditing(false)}
      />
    );
  return (
    <>
      {notice ? <Notice place={place}>{notice}</Notice> : null}
      <p>{stateWords(letter)}</p>
      {mayWrite && isDraft ? (
        <DraftSteps letter={letter} onEdit={() => setIsEditing(true)} onDone={tell} />
      ) : null}
      {state === 'withdrawn' && text === '' ? null : (
        <article className={`stack ${styles.card}`}>
          <p className="quiet">Newsletter, {halfTerm}</p>
          <h2>{title}</h2>
          <LetterText text={text} />
          {links.map((link) => (
            <p key={link.id}>
              <OutsideLink href={link.url}>{link.title}</OutsideLink>
            </p>
          ))}
        </article>
      )}
      {mayWrite ? null : <AcknowledgeButton letter={letter} />}
      <div className="row not-printed">
        {mayWrite && state === 'sent' ? <WithdrawStep letter={letter} onDone={tell} /> : null}
        <Button icon={<PrintRegular />} onClick={() => print()}>
          Print
        </Button>
      </div>
      {state === 'sent' ? <NudgeStep letter={letter} onDone={tell} /> : null}
      {letter.record ? <NewsletterRecord letter={letter} record={letter.record} /> : null}
    </>
  );
}

function stateWords({ state, sentAt, changed }: NewsletterPage): string {
  if (state === 'sent' && sentAt !== undefined) return `Sent on ${ukInstant(sentAt)}.`;
  if (state === 'withdrawn')
    return sentAt === undefined
      ? `Taken out by ${changed.by} on ${ukInstant(changed.at)}. It was never sent.`
      : `Withdrawn on ${ukInstant(changed.at)}. There is nothing to acknowledge.`;
  return `A draft, changed by ${changed.by} on ${ukInstant(changed.at)}. Nobody else sees it.`;
}

type DraftProps = { letter: NewsletterPage; onEdit(): void; onDone(words: string): void };

/** What can be done with one that was not sent. Taking it out can be undone. */
function DraftSteps({ letter, onEdit, onDone }: DraftProps) {
  const { id, state, version, halfTerm, title, text, links } = letter;
  const takeOut = useWithdrawNewsletter(id);
  const keep = useKeepNewsletter(id);
  const offer = useUndo();
  const content = { halfTerm, title, text, links };
  const out = () =>
    takeOut.mutate(version, {
      onSuccess: (page) =>
        offer({
          words: 'The draft is taken out.',
          back: {
            undo: () => keep.mutateAsync({ version: page.version, content }),
            words: 'The draft is back.',
          },
        }),
    });
  if (state === 'withdrawn') return null;
  return (
    <div className="row not-printed">
      <SendStep letter={letter} onDone={onDone} />
      <Button icon={<EditRegular />} onClick={onEdit}>
        Change it
      </Button>
      <Button disabledFocusable={takeOut.isPending} onClick={out}>
        Take the draft out
      </Button>
    </div>
  );
}
