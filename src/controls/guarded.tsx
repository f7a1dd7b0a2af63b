import { Component, type ComponentType, type ReactNode, useEffect } from 'react';
import { keepForms } from '../browser/keep-forms';
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

/**
 * An island that never leaves an empty place, for React takes away the whole of one that throws, and loses nothing when the
 * page is left and comes back.
 */
export function guarded<Props extends object>(Island: ComponentType<Props>) {
  return function Guarded(props: Props) {
    useEffect(keepForms, []);
    return (
      <Boundary>
        <Island {...props} />
      </Boundary>
    );
  };
}
