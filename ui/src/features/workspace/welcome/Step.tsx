// A page of the welcome: its question, its answers, and the way on.
import type { ReactNode } from "react";

/** One page. */
export function Step({
  title,
  help,
  children,
  acts,
  onGoOn,
}: {
  title: string;
  help?: ReactNode;
  children: ReactNode;
  acts?: ReactNode;
  onGoOn?: () => void;
}) {
  return (
    <form
      className="welcome-step"
      onSubmit={(event) => {
        event.preventDefault();
        onGoOn?.();
      }}
    >
      <h1>{title}</h1>
      {help !== undefined && <p className="muted">{help}</p>}
      {children}
      {acts !== undefined && <div className="welcome-acts row">{acts}</div>}
    </form>
  );
}
