import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { BookmarkRegular } from '@fluentui/react-icons/svg/bookmark';
import { lazy, memo, Suspense, useState } from 'react';
import type { CaseloadView } from '../caseloadView.ts';
import styles from '../choice/choice.module.css';
import { readyView, readyViews } from './readyViews.ts';
import { useSavedViews } from './useSavedViews.ts';
import { viewOf } from './viewSettings.ts';

const KeepViewDialog = lazy(() => import('./KeepViewDialog.tsx'));
const MyViewsDialog = lazy(() => import('./MyViewsDialog.tsx'));

type Props = { view: CaseloadView; onView(view: CaseloadView): void };

/** Filters, sort and columns under a name: those that come with the product, and a person's own. */
export const ViewsMenu = memo(function ViewsMenu({ view, onView }: Props) {
  const [dialog, setDialog] = useState<'keep' | 'mine'>();
  const restoreFocus = useRestoreFocusTarget();
  const { views } = useSavedViews();
  const close = () => setDialog(undefined);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton appearance="subtle" icon={<BookmarkRegular />} {...restoreFocus}>
            Views
          </MenuButton>
        </MenuTrigger>
        <MenuPopover className={styles.popover ?? ''}>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>Ready to use</MenuGroupHeader>
              {readyViews.map((ready) => (
                <MenuItem key={ready.name} onClick={() => onView(readyView(ready, view))}>
                  {ready.name}
                </MenuItem>
              ))}
            </MenuGroup>
            {views.length > 0 ? (
              <MenuGroup>
                <MenuGroupHeader>Mine</MenuGroupHeader>
                {views.map(({ name, settings }) => (
                  <MenuItem key={name} onClick={() => onView(viewOf(settings, view))}>
                    {name}
                  </MenuItem>
                ))}
              </MenuGroup>
            ) : null}
            <MenuDivider />
            <MenuItem onClick={() => setDialog('keep')}>Keep this view</MenuItem>
            {views.length > 0 ? <MenuItem onClick={() => setDialog('mine')}>Change my views</MenuItem> : null}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Suspense>
        {dialog === 'keep' ? <KeepViewDialog view={view} onClose={close} /> : null}
        {dialog === 'mine' ? <MyViewsDialog onClose={close} /> : null}
      </Suspense>
    </>
  );
});
