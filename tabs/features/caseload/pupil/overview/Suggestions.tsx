import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { type Barrier, barrierNames } from '../../../../../src/guidance/toolkit/barriers.ts';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import { amount } from '../../../../parts/amount.ts';
import { lowered } from '../../../../parts/firstLetter.ts';
import { PageLink } from '../../../../parts/PageLink.tsx';
import { useUndo } from '../../../../parts/undo/useUndo.ts';
import entryStyles from '../entries/entries.module.css';
import { OpenForm } from '../entries/OpenForm.tsx';
import { profileOf } from '../entries/profileOf.ts';
import { profileFormKey } from '../profile/profileFormKey.ts';
import { SupportForm } from '../profile/SupportForm.tsx';
import { newSupport } from '../profile/supportFields.ts';

const shownAtFirst = 4;

type Suggestion = CaseFile['suggestions'][number];

const names = new Intl.ListFormat('en-GB');
const named = (barrier: string) =>
  Object.hasOwn(barrierNames, barrier) ? barrierNames[barrier as Barrier] : barrier;

/** What the toolkit has for the pupil's barriers and nobody has tried yet. */
export function Suggestions({ file }: { file: CaseFile }) {
  const [isAll, setIsAll] = useState(false);
  const shown = isAll ? file.suggestions : file.suggestions.slice(0, shownAtFirst);
  const hasBarriers = profileOf(file).barriers.length > 0;
  return (
    <section className="stack" aria-labelledby="suggested">
      <h3 id="suggested">Approaches to try</h3>
      {file.suggestions.length === 0 ? (
        <p className="prose">
          {hasBarriers
            ? 'Everything that the toolkit has for these barriers has been tried.'
            : 'Once it is written down what gets in the way, the approaches of the toolkit that fit it stand here.'}{' '}
          <PageLink to="/toolkit">See the whole toolkit</PageLink>
        </p>
      ) : (
        <>
          <ul className={entryStyles.list}>
            {shown.map((suggestion) => (
              <SuggestionCard key={suggestion.rowId} file={file} suggestion={suggestion} />
            ))}
          </ul>
          {shown.length < file.suggestions.length ? (
            <Button className="not-printed" onClick={() => setIsAll(true)}>
              Show {amount(file.suggestions.length - shown.length, 'more approach', 'more approaches')}
            </Button>
          ) : null}
        </>
      )}
    </section>
  );
}

function SuggestionCard({ file, suggestion }: { file: CaseFile; suggestion: Suggestion }) {
  const { rowId, approachId, stage, title, summary, barriers } = suggestion;
  const name = `support.${approachId}`;
  const tell = useUndo();
  return (
    <li className={entryStyles.card}>
      <h4>
        <PageLink to={`/toolkit/${rowId}`}>{title}</PageLink>
      </h4>
      <p className="prose">{summary}</p>
      <p className="quiet">
        Stage {stage}. For {names.format(barriers.map((one) => lowered(named(one))))}.
      </p>
      <OpenForm button="Try this" of={title} appearance="secondary" draftKey={profileFormKey(file, name)}>
        {({ close }) => (
          <SupportForm
            file={file}
            name={name}
            start={() => newSupport(file.today, { approachId, title, stage })}
            // What is tried stands here no longer, and could not say it.
            ends={{ close, done: () => tell({ words: `“${title}” stands among the support tried.` }) }}
          />
        )}
      </OpenForm>
    </li>
  );
}
