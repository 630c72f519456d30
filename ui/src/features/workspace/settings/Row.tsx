// One setting: its name, help under it, and its control at the end.
import type { ReactNode } from "react";

/** A row of a settings card. */
export function Row({ name, help, children }: { name: string; help?: string; children: ReactNode }) {
  return (
    <div className="setting">
      <div className="grow">
        <p>{name}</p>
        {help !== undefined && <p className="muted small">{help}</p>}
      </div>
      {children}
    </div>
  );
}
