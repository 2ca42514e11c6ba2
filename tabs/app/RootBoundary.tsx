import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { tellHostWeFailed } from '../teams/host.ts';

/** Catches what no page caught. Teams hears of it, so that nobody waits before an empty frame. */
export class RootBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    tellHostWeFailed();
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="notice">
        <h1>Graduated Response could not start</h1>
        <p>Nothing you saved is lost. Load the app again. If it happens again, tell your attendance team.</p>
        <Button appearance="primary" onClick={() => location.reload()}>
          Load again
        </Button>
      </main>
    );
  }
}
