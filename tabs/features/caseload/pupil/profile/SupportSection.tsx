import { Button } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import type { Support } from '../../../../../src/casework/profiles/profileContent.ts';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import { Notice } from '../../../../parts/Notice.tsx';
import entryStyles from '../entries/entries.module.css';
import { Facts } from '../entries/Facts.tsx';
import { OpenForm } from '../entries/OpenForm.tsx';
import { useOpenForm } from '../entries/useOpenForm.ts';
import { outcomeWords } from '../words/outcomeNames.ts';
import { profileFormKey } from './profileFormKey.ts';
import { SupportForm } from './SupportForm.tsx';
import { fieldsOfSupport, newSupport } from './supportFields.ts';
import { useRemoveRow } from './useRemoveRow.ts';
import { useShownRows } from './useShownRows.ts';

/** What was tried for the pupil, and how much it helped; the newest first. */
export function SupportSection({ file }: { file: CaseFile }) {
  const support = useShownRows(file, 'support').toSorted((a, b) => b.startedOn.localeCompare(a.startedOn));
  return (
    <section className="stack" aria-labelledby="support">
      <h3 id="support">Support tried</h3>
      {support.length === 0 ? <p>Nothing is written down yet.</p> : null}
      <ul className={entryStyles.list}>
        {support.map((one) => (
          <SupportCard key={one.id} file={file} support={one} />
        ))}
      </ul>
      <OpenForm
        button="Add support of your own"
        appearance="secondary"
        draftKey={profileFormKey(file, 'support.new')}
      >
        {(ends) => (
          <SupportForm file={file} name="support.new" start={() => newSupport(file.today)} ends={ends} />
        )}
      </OpenForm>
    </section>
  );
}

function SupportCard({ file, support }: { file: CaseFile; support: Support }) {
  const { id, title, stage, startedOn, endedOn, outcome, note } = support;
  const name = `support.${id}`;
  const { isOpen, open, ends, place, opener, notice } = useOpenForm(profileFormKey(file, name));
  const { remove, isRemoving } = useRemoveRow(file);
  return (
    <li className={entryStyles.card}>
      <h4>{title}</h4>
      {isOpen ? (
        <div ref={place}>
          <SupportForm file={file} name={name} start={() => fieldsOfSupport(support)} ends={ends} />
        </div>
      ) : (
        <>
          <Facts
            facts={[
              {
                name: 'When',
                value: `${ukDate(startedOn)}${endedOn ? ` to ${ukDate(endedOn)}` : ', still going on'}`,
              },
              { name: 'Stage', value: `${stage}` },
              {
                name: 'How much it helped',
                value: outcome === undefined ? 'Too early to say' : outcomeWords(outcome),
              },
              { name: 'Note', value: note, long: true },
            ]}
          />
          <div className={`not-printed ${entryStyles.buttons}`}>
            <Button
              ref={opener}
              size="small"
              appearance="subtle"
              icon={<EditRegular aria-hidden="true" />}
              onClick={open}
            >
              Change or say how it went<span className="unseen"> {title}</span>
            </Button>
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={isRemoving}
              onClick={() => void remove({ list: 'support', id, name: title })}
            >
              Take out<span className="unseen"> {title}</span>
            </Button>
          </div>
          {notice.notice ? <Notice place={notice.place}>{notice.notice}</Notice> : null}
        </>
      )}
    </li>
  );
}
