import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Lab } from "./lab/Lab";
import "./lab/lab.css";
import "./ui/theme.css";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root to draw in.");
createRoot(root).render(
  <StrictMode>
    <Lab />
  </StrictMode>,
);
