import { Component, type ReactNode } from "react";

/** A part of the page that cannot be drawn is a bug of ours; without this it would leave an empty window behind. */
export class Guard extends Component<
  { readonly children: ReactNode },
  { readonly broken: boolean }
> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <main role="alert" className="message message-trouble">
        <p>
          <b>The page could not show these texts.</b> They were kept: reload the page, which will
          ask before it compares them again.
        </p>
        <button type="button" className="quiet" onClick={() => location.reload()}>
          Reload
        </button>
      </main>
    );
  }
}
