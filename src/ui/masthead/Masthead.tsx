import type { ReactNode } from "react";

interface Props {
  readonly own: boolean;
  readonly onSwap: () => void;
  readonly onKeys: () => void;
  readonly onRestart: () => void;
  /** What the checks come to, once there is a comparison. */
  readonly children: ReactNode;
}

/** The page's name and what concerns both texts. */
export function Masthead({ own, onSwap, onKeys, onRestart, children }: Props) {
  return (
    <header className="masthead">
      <h1 className="wordmark">Galley</h1>
      <p className="promise">Nothing you open here leaves this machine.</p>
      <span className="grow" />
      {own && (
        <button type="button" className="quiet" onClick={onRestart}>
          Start over
        </button>
      )}
      <button type="button" className="quiet" title="Swap sides (S)" onClick={onSwap}>
        ⇄ Swap
      </button>
      <button type="button" className="quiet" title="Keys (?)" onClick={onKeys}>
        ? Keys
      </button>
      {children}
    </header>
  );
}
