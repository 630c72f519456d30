// What the page itself carries: theme, density, language and direction on <html>, where tokens and fonts look for them.
import type { Density, Theme } from "../generated/contract";

/** How the page looks now; `system` is resolved here. */
export interface Appearance {
  theme: Theme;
  density: Density;
  locale: string;
  direction: "ltr" | "rtl";
}

const asksForMore = () => matchMedia("(prefers-contrast: more)");
const asksForDark = () => matchMedia("(prefers-color-scheme: dark)");

function resolved(theme: Theme): Exclude<Theme, "system"> {
  if (theme !== "system") return theme;
  if (asksForMore().matches) return "contrast";
  return asksForDark().matches ? "dark" : "light";
}

/** Put the appearance on the page and follow the system until the returned function is called. */
export function showAs({ theme, density, locale, direction }: Appearance): () => void {
  const root = document.documentElement;
  const apply = () => {
    root.dataset.theme = resolved(theme);
  };
  root.dataset.density = density;
  root.lang = locale;
  root.dir = direction;
  apply();
  const queries = [asksForMore(), asksForDark()];
  for (const query of queries) query.addEventListener("change", apply);
  return () => {
    for (const query of queries) query.removeEventListener("change", apply);
  };
}
