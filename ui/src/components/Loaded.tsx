// What a read gave, where it stands; and where it was refused, why and a way to ask again. No screen decides that for
// itself, so that none stays empty, or says that all is well, because nothing could be read.
import { RotateCw, TriangleAlert } from "lucide-react";
import { useState, type ReactNode } from "react";
import { useAskAgain } from "../lib/desk/desk";
import { wordFailure, type DeskFailure } from "../lib/desk/failure";
import { useLanguage } from "../lib/words/language";
import { Button } from "./Button";
import { FailureNote } from "./EmptyState";
import { Tag } from "./Tag";

/** How much room a refusal has: a page of its own, a block among others, a line in a cell or a strip. */
export type Room = "page" | "block" | "line";

/** A read as far as it has come. */
export interface LoadedProps<Data> {
  of: { data: Data | undefined; error: DeskFailure | null };
  room?: Room;
  children: (data: Data) => ReactNode;
}

/** What a read gave. What was read before stays under a refusal, unless that has the page. */
export function Loaded<Data>({ of: { data, error }, room = "block", children }: LoadedProps<Data>) {
  const isInPlace = error !== null && room === "page";
  return (
    <>
      <Unread failures={[error]} room={room} />
      {data !== undefined && !isInPlace && children(data)}
    </>
  );
}

/** The first refusal of several reads; nothing where none was refused. */
export function Unread({ failures, room = "block" }: { failures: readonly (DeskFailure | null)[]; room?: Room }) {
  const failure = failures.find((each) => each !== null);
  if (!failure) return null;
  if (room === "line") return <UnreadLine failure={failure} />;
  const note = (
    <FailureNote
      failure={failure}
      acts={
        <div className="row">
          <AskAgain />
        </div>
      }
    />
  );
  return room === "page" ? <div className="scroll padded">{note}</div> : note;
}

function UnreadLine({ failure }: { failure: DeskFailure }) {
  const { message, hint } = wordFailure(failure, useLanguage());
  return (
    <span className="row" role="alert">
      <Tag icon={TriangleAlert} tone="block" title={hint ?? failure.code}>
        {message}
      </Tag>
      <AskAgain />
    </span>
  );
}

/** Asks again for all that was refused and is in sight. */
function AskAgain() {
  const { t } = useLanguage();
  const askAgain = useAskAgain();
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    await askAgain();
    setBusy(false);
  };
  return (
    <Button size="small" icon={RotateCw} busy={busy} onPress={() => void run()}>
      {t("action-retry")}
    </Button>
  );
}
