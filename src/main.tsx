import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { restoreSettings } from "./load/preferences";
import { App } from "./ui/App";
import { Guard } from "./ui/Guard";
import "./ui/theme.css";
import { keepForOffline } from "./worker/offline";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root to draw in.");
const page = createRoot(root);
// A moment, so that no text is drawn in one size and then in another.
void restoreSettings().then((kept) =>
  page.render(
    <StrictMode>
      <Guard>
        <App kept={kept} />
      </Guard>
    </StrictMode>,
  ),
);

keepForOffline();
