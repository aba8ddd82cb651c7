import { Component, type ReactNode } from 'react';

interface Props {
  /** A new place clears the error: it belonged to the old page. */
  place: string;
  fallback: (error: unknown) => ReactNode;
  children: ReactNode;
}

interface State {
  place: string;
  thrown: { error: unknown } | null;
}

/** Shows something else where a page threw. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { place: this.props.place, thrown: null };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { thrown: { error } };
  }

  static getDerivedStateFromProps({ place }: Props, state: State): Partial<State> | null {
    return place === state.place ? null : { place, thrown: null };
  }

  override render() {
    return this.state.thrown ? this.props.fallback(this.state.thrown.error) : this.props.children;
  }
}
