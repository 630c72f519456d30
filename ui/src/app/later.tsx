// A screen whose code comes when it is first asked for, or before, while nothing else is to do. `lazy` would hold a
// screen back that is here already: what was suspended once shows nothing for a third of a second.
import { useEffect, useState, type ComponentType, type FunctionComponent } from "react";

/** A screen that is fetched once. */
export type Later = FunctionComponent & {
  /** Fetch its code, so that it can be shown at once. */
  fetch: () => Promise<void>;
};

/** A screen that is fetched by `load`. */
export function later(load: () => Promise<{ default: ComponentType }>): Later {
  let here: ComponentType | null = null;
  let coming: Promise<void> | null = null;
  const fetch = () =>
    (coming ??= load().then((module) => {
      here = module.default;
    }));
  function Screen() {
    const [Shown, setShown] = useState(() => here);
    useEffect(() => {
      if (Shown !== null) return;
      void fetch().then(
        () => setShown(() => here),
        // Thrown while drawing, so that it is told where every other fault of a screen is told.
        (failure: unknown) =>
          setShown(() => {
            throw failure;
          }),
      );
    }, [Shown]);
    return Shown && <Shown />;
  }
  return Object.assign(Screen, { fetch });
}
