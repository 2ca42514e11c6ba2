import { Button } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import type { Parent } from '../../../../../src/casework/profiles/profileContent.ts';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import { Notice } from '../../../../parts/Notice.tsx';
import entryStyles from '../entries/entries.module.css';
import { Facts } from '../entries/Facts.tsx';
import { OpenForm } from '../entries/OpenForm.tsx';
import { useOpenForm } from '../entries/useOpenForm.ts';
import { useCouncilSettings } from '../useCouncilSettings.ts';
import { checkedWords } from './checkedWords.ts';
import { ParentForm } from './ParentForm.tsx';
import { profileFormKey } from './profileFormKey.ts';
import { useRemoveRow } from './useRemoveRow.ts';
import { useShownRows } from './useShownRows.ts';

/** Parents and carers, each with their address and when it was checked. */
export function ParentsSection({ file }: { file: CaseFile }) {
  const parents = useShownRows(file, 'parents');
  return (
    <section className="stack" aria-labelledby="parents">
      <h3 id="parents">Parents and carers</h3>
      {parents.length === 0 ? (
        <p>Nobody is written down yet. Letters, contracts and notices are each for one of them.</p>
      ) : (
        <ul className={entryStyles.list}>
          {parents.map((parent) => (
            <ParentCard key={parent.id} file={file} parent={parent} />
          ))}
        </ul>
      )}
      <OpenForm
        button="Add a parent or carer"
        appearance="secondary"
        draftKey={profileFormKey(file, 'parent.new')}
      >
        {(ends) => <ParentForm file={file} ends={ends} />}
      </OpenForm>
    </section>
  );
}

function ParentCard({ file, parent }: { file: CaseFile; parent: Parent }) {
  const { id, name, relationship, livesWithPupil, address, addressCheckedOn, leftOutBecause } = parent;
  const { isOpen, open, ends, place, opener, notice } = useOpenForm(profileFormKey(file, `parent.${id}`));
  const { remove, isRemoving } = useRemoveRow(file);
  const months = useCouncilSettings().data?.measures.content.addressMonths;
  return (
    <li className={entryStyles.card}>
      <h4>
        {name}, {relationship}
      </h4>
      {isOpen ? (
        <div ref={place}>
          <ParentForm file={file} parent={parent} ends={ends} />
        </div>
      ) : (
        <>
          <Facts
            facts={[
              { name: 'Lives with the pupil', value: livesWithPupil ? 'Yes' : 'No' },
              { name: 'Address', value: address },
              {
                name: 'Address checked',
                value: checkedWords({ addressCheckedOn, months, today: file.today }),
              },
              { name: 'Left out of letters', value: leftOutBecause, long: true },
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
              Change<span className="unseen"> {name}</span>
            </Button>
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={isRemoving}
              onClick={() => void remove({ list: 'parents', id, name })}
            >
              Take out<span className="unseen"> {name}</span>
            </Button>
          </div>
          {notice.notice ? <Notice place={notice.place}>{notice.notice}</Notice> : null}
        </>
      )}
    </li>
  );
}
