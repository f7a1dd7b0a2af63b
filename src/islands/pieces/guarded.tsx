import { Component, type ComponentType, type ReactNode } from 'react';
import { MissingNote } from './missing-note';

/** Where something within it cannot be drawn, says so in its place. */
export class Boundary extends Component<{ readonly children: ReactNode }, { readonly stopped: boolean }> {
  static getDerivedStateFromError() {
    return { stopped: true };
  }
  override state = { stopped: false };
  override render() {
    return this.state.stopped ? <MissingNote reason="stopped" /> : this.props.children;
  }
}

/** An island that never leaves an empty place: React takes away the whole of one that throws. */
export function guarded<Props extends object>(Island: ComponentType<Props>) {
  return function Guarded(props: Props) {
    return (
      <Boundary>
        <Island {...props} />
      </Boundary>
    );
  };
}
