import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { restoreSettings } from "./load/storage";
import { App } from "./ui/App";
import "./ui/theme.css";
import { keepForOffline } from "./worker/offline";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root to draw in.");
const page = createRoot(root);
// A moment, so that no text is drawn in one size and then in another.
void restoreSettings().then((kept) =>
  page.render(
    <StrictMode>
      <App kept={kept} />
    </StrictMode>,
  ),
);

keepForOffline();
