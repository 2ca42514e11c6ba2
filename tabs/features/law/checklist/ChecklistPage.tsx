import { Button, Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useState } from 'react';
import { council } from '../../../../src/guidance/local/council.ts';
import { itemsOf } from '../../../../src/guidance/supportFirst/sufficientSupport.ts';
import { CopyButton } from '../../../parts/CopyButton.tsx';
import { PageHeading } from '../../../parts/PageHeading.tsx';
import { PageLink } from '../../../parts/PageLink.tsx';
import { SourceList } from '../../../parts/SourceList.tsx';
import { linkToPage } from '../../../teams/pageLink.ts';
import { flowTool } from '../lawTools.ts';
import { ChecklistItems } from './ChecklistItems.tsx';
import { ChecklistResult } from './ChecklistResult.tsx';
import styles from './checklist.module.css';
import { type Checklist, checklistText, empty } from './checklistText.ts';

/** What has been ticked on this visit. Nothing is stored. */
let kept: Checklist = empty;

/** Whether enough support was given before a legal step: what is done, and what is missing. */
export default function ChecklistPage() {
  const [list, setList] = useState(kept);
  const change = (part: Partial<Checklist>) => {
    kept = { ...list, ...part };
    setList(kept);
  };
  const { sufficientSupport } = council;
  const items = itemsOf(sufficientSupport, list);
  return (
    <>
      <p className="not-printed">
        <PageLink to="/law">Back to the law</PageLink>
      </p>
      <PageHeading
        title="Sufficient support"
        intro={`What ${council.council} expects of a school before a legal step is considered.`}
      >
        Was sufficient support given?
      </PageHeading>
      <p className={`not-printed ${styles.note}`}>
        Do not write about a pupil here: there is nothing to fill in but ticks. They are kept only while this
        tab is open.
      </p>
      <Field label="Which case is it?" className={styles.case}>
        <RadioGroup value={list.caseId} onChange={(_, { value }) => change({ caseId: value })}>
          {sufficientSupport.cases.map(({ id, title }) => (
            <Radio key={id} value={id} label={title} />
          ))}
        </RadioGroup>
      </Field>
      <Checkbox
        checked={list.afterLegalAction}
        onChange={(_, { checked }) => change({ afterLegalAction: checked === true })}
        label="There has been legal action before, and not over a holiday"
      />
      {list.caseId === '' ? (
        <p role="status">Choose a case to see its list.</p>
      ) : (
        <>
          <ChecklistItems
            items={items}
            done={list.done}
            onChange={(id, isDone) =>
              change({ done: isDone ? [...list.done, id] : list.done.filter((one) => one !== id) })
            }
          />
          <ChecklistResult items={items} done={list.done} />
          <div className={`${styles.buttons} not-printed`}>
            <CopyButton label="Copy as text" text={() => checklistText(sufficientSupport, list)} />
            <Button icon={<PrintRegular aria-hidden="true" />} onClick={() => print()}>
              Print
            </Button>
            <Button appearance="subtle" onClick={() => change(empty)}>
              Start again
            </Button>
          </div>
        </>
      )}
      <section className="stack prose">
        <SourceList sources={[sufficientSupport.source]} heading="Source" level={2} />
        <p className="not-printed">
          <PageLink to={flowTool.path}>{flowTool.action}</PageLink>
        </p>
      </section>
      <CopyButton label="Copy a Teams link" text={() => linkToPage('law/checklist')} />
    </>
  );
}
