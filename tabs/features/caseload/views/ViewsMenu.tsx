import { Button } from '@fluentui/react-components';
import { BookmarkRegular } from '@fluentui/react-icons/svg/bookmark';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { lazy, memo, Suspense, useState } from 'react';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { DropPanel } from '../choice/DropPanel.tsx';
import type { CaseloadView } from '../finding/caseloadView.ts';
import { readyView, readyViews } from './readyViews.ts';
import { useSavedViews } from './useSavedViews.ts';
import { isSameView, viewOf } from './viewSettings.ts';
import styles from './views.module.css';

const KeepViewDialog = lazy(() => import('./KeepViewDialog.tsx'));
const MyViewsDialog = lazy(() => import('./MyViewsDialog.tsx'));

type Props = { view: CaseloadView; onView(view: CaseloadView): void };

/** Filters, sort and columns under a name: those that come with the product, and a person's own. */
export const ViewsMenu = memo(function ViewsMenu({ view, onView }: Props) {
  const [dialog, setDialog] = useState<'keep' | 'mine'>();
  const { views, error, retry } = useSavedViews();
  const ready = readyViews.map((one) => ({ name: one.name, view: readyView(one, view) }));
  const mine = views.map(({ name, settings }) => ({ name, view: viewOf(settings, view) }));
  const closeDialog = () => setDialog(undefined);
  return (
    <>
      <DropPanel
        look="tool"
        icon={<BookmarkRegular aria-hidden="true" />}
        panel={(close) => {
          const take = (next: CaseloadView) => {
            close();
            onView(next);
          };
          const ask = (which: 'keep' | 'mine') => {
            close();
            setDialog(which);
          };
          return (
            <>
              <ViewList title="Ready to use" offered={ready} view={view} onView={take} />
              {error ? <ProblemPanel error={error} retry={retry} /> : null}
              {mine.length > 0 ? <ViewList title="Mine" offered={mine} view={view} onView={take} /> : null}
              <div className={styles.keep}>
                <Button size="small" onClick={() => ask('keep')}>
                  Keep this view
                </Button>
                {mine.length > 0 ? (
                  <Button size="small" appearance="subtle" onClick={() => ask('mine')}>
                    Change my views
                  </Button>
                ) : null}
              </div>
            </>
          );
        }}
      >
        Views
      </DropPanel>
      <Suspense>
        {dialog === 'keep' ? <KeepViewDialog view={view} onClose={closeDialog} /> : null}
        {dialog === 'mine' ? <MyViewsDialog onClose={closeDialog} /> : null}
      </Suspense>
    </>
  );
});

type ListProps = {
  title: string;
  offered: readonly { name: string; view: CaseloadView }[];
  view: CaseloadView;
  onView(view: CaseloadView): void;
};

function ViewList({ title, offered, view, onView }: ListProps) {
  return (
    <fieldset className={styles.offered}>
      <legend>{title}</legend>
      {offered.map((one) => {
        const isShown = isSameView(one.view, view);
        return (
          <button key={one.name} type="button" aria-pressed={isShown} onClick={() => onView(one.view)}>
            {isShown ? <CheckmarkRegular aria-hidden="true" className="sign" /> : null}
            {one.name}
          </button>
        );
      })}
    </fieldset>
  );
}
