import { Component, type ReactNode } from "react";

interface ViewBoundaryProps {
  readonly children: ReactNode;
  /** What stands in the place of what could not be drawn; `tryAgain` draws it anew. */
  readonly failed: (tryAgain: () => void) => ReactNode;
}

/** Keeps the rest of the pane when a view cannot be fetched or drawn. */
export class ViewBoundary extends Component<ViewBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    const { children, failed } = this.props;
    return this.state.hasFailed ? failed(() => this.setState({ hasFailed: false })) : children;
  }
}
