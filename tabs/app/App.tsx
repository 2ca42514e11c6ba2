import { FluentProvider } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Route, Router, Switch } from 'wouter';
import { AskBeforeLeaving } from '../parts/leave/AskBeforeLeaving.tsx';
import { LeaveContext } from '../parts/leave/LeaveContext.ts';
import { createLeaveGuards } from '../parts/leave/leaveGuards.ts';
import type { Host } from '../teams/host.ts';
import { AppContext } from './AppContext.ts';
import { createApiClient } from './apiClient.ts';
import { ConfigurePage } from './ConfigurePage.tsx';
import { OutsideTeams } from './OutsideTeams.tsx';
import { createQueryClient } from './queryClient.ts';
import { RootBoundary } from './RootBoundary.tsx';
import { SignedIn } from './SignedIn.tsx';
import { themes } from './themes.ts';
import { useTheme } from './useTheme.ts';

/** The whole app. `host` is undefined where no Teams client answered. */
export function App({ host }: { host: Host | undefined }) {
  const theme = useTheme(host);
  const queryClient = useMemo(createQueryClient, []);
  const guards = useMemo(() => createLeaveGuards(() => location.pathname), []);
  const parts = useMemo(() => host && { host, api: createApiClient(host.tokens) }, [host]);
  return (
    <FluentProvider
      theme={themes[theme]}
      className="app"
      data-theme={theme}
      data-compact={host?.inSidePanel || undefined}
    >
      <RootBoundary>
        {parts ? (
          <AppContext value={parts}>
            <QueryClientProvider client={queryClient}>
              <LeaveContext value={guards}>
                <Router base="/tab" aroundNav={guards.aroundNav}>
                  <Switch>
                    <Route path="/configure">
                      <ConfigurePage />
                    </Route>
                    <Route>
                      <SignedIn />
                    </Route>
                  </Switch>
                  <AskBeforeLeaving />
                </Router>
              </LeaveContext>
            </QueryClientProvider>
          </AppContext>
        ) : (
          <OutsideTeams />
        )}
      </RootBoundary>
    </FluentProvider>
  );
}
