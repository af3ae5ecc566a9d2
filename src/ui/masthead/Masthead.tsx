import type { ReactNode } from "react";
import type { Problem } from "../../load/problem";
import type { Settings } from "../../load/settings";
import { SettingsMenu } from "../settings/SettingsMenu";
import { issue } from "../useCommands";

interface Props {
  readonly own: boolean;
  /** Whether what is shown was kept from an earlier visit. */
  readonly restored: boolean;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly onRestart: () => void;
  /** Told when a part of it that is fetched later cannot be had. */
  readonly onMissing: (problem: Problem) => void;
  /** What the checks come to, once there is a comparison. */
  readonly children: ReactNode;
}

/** The page's name and what concerns both texts. */
export function Masthead(props: Props) {
  const { own, restored, settings, onSettings, onRestart, onMissing, children } = props;
  return (
    <header className="masthead">
      <h1 className="wordmark">Galley</h1>
      <output className="promise">
        {restored
          ? "The texts you left here are back. They were kept in this browser."
          : "Nothing you open here leaves this machine."}
      </output>
      <span className="grow" />
      {own && (
        <button type="button" className="quiet" onClick={onRestart}>
          Start over
        </button>
      )}
      <button type="button" className="quiet" title="Swap sides (S)" onClick={() => issue("swap")}>
        ⇄ Swap
      </button>
      <button
        type="button"
        className="quiet"
        title="Find in both texts (/)"
        onClick={() => issue("find")}
      >
        Find
      </button>
      <SettingsMenu settings={settings} onChange={onSettings} onMissing={onMissing} />
      <button
        type="button"
        className="quiet"
        title="All commands (Ctrl K)"
        onClick={() => issue("palette")}
      >
        Commands
      </button>
      <button type="button" className="quiet" title="Keys (?)" onClick={() => issue("keys")}>
        ? Keys
      </button>
      <div className="masthead-sum">{children}</div>
    </header>
  );
}
