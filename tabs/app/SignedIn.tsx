import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Waiting } from '../parts/Waiting.tsx';
import { tellHostWeAreReady } from '../teams/host.ts';
import { useApp } from './AppContext.ts';
import { bodyOf } from './apiClient.ts';
import { MeContext } from './MeContext.ts';
import { Shell } from './Shell.tsx';
import { SignInFailed } from './SignInFailed.tsx';

/** Shows the app once it is known who is signed in, and otherwise what to do about it. */
export function SignedIn() {
  const { api } = useApp();
  const me = useQuery({ queryKey: ['me'], queryFn: () => bodyOf(api.me.$get()), staleTime: 5 * 60_000 });
  const settled = !me.isPending;
  useEffect(() => {
    if (settled) tellHostWeAreReady();
  }, [settled]);

  if (me.data)
    return (
      <MeContext value={me.data}>
        <Shell />
      </MeContext>
    );
  if (me.error) return <SignInFailed error={me.error} retry={() => void me.refetch()} />;
  return (
    <main className="page">
      <Waiting what="Graduated Response" />
    </main>
  );
}
