import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';

type Props = { location: string; children: ReactNode };
type State = { failed: boolean; location: string };

/** Catches a page that could not be loaded or drawn, so that the bar above it still leads elsewhere. */
export class PageBoundary extends Component<Props, State> {
  override state: State = { failed: false, location: this.props.location };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ location }: Props, state: State): Partial<State> | null {
    return state.location === location ? null : { failed: false, location };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert">
        <h1>This page did not load</h1>
        <p>Your connection may have dropped, or the app has been updated since you opened it.</p>
        <Button appearance="primary" onClick={() => location.reload()}>
          Load again
        </Button>
      </div>
    );
  }
}
