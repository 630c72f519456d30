// Reads and acts of the desk as React knows them. Reads are refreshed by the tags of the host's change events; nobody
// refetches by hand.
import {
  QueryClient,
  QueryClientProvider,
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from "@tanstack/react-query";
import { createContext, use, useCallback, useEffect, useMemo, type ReactNode } from "react";
import {
  commandTable,
  type ActLabel,
  type Done,
  type EditReport,
  type WorkspaceStatus,
} from "../../generated/contract";
import type { CommandName, Desk, Request, Response } from "../../platform/desk";
import { toFailure, wordFailure, type DeskFailure } from "./failure";
import { Freshness } from "./freshness";
import { noteFinished, noteProgress } from "./jobs";
import { useLanguage } from "../words/language";
import { showToast } from "../toast";

const DeskContext = createContext<Desk | null>(null);

/** The cache of reads. They live until a change event names one of their tags. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // The desk is on this machine: an offline network is no reason to wait, and asking twice gives the same refusal.
      queries: {
        staleTime: Infinity,
        gcTime: 5 * 60_000,
        retry: false,
        networkMode: "always",
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}

/** Whether a request only asks what an act would change. */
function isPreview(request: object): boolean {
  return "preview" in request && request.preview === true;
}

/** The desk as screens use it: what a person does here is seen here before anything else. */
function watched(desk: Desk, client: QueryClient, freshness: Freshness): Desk {
  return {
    host: desk.host,
    listen: (heard) => desk.listen(heard),
    call: async (name, request) => {
      if (commandTable[name].access === "read" || isPreview(request)) return desk.call(name, request);
      freshness.acts();
      try {
        const answer = await desk.call(name, request);
        const done = labelOf(answer);
        // Undo, redo and some acts do not say in their answers what can be undone next.
        if (done) noteUndo(client, done);
        else freshness.actedAside(["history"]);
        return answer;
      } finally {
        freshness.acted();
      }
    },
  };
}

/** What an answer calls the act that it tells of; null where nothing was done. */
function labelOf(answer: unknown): ActLabel | null {
  if (isDone(answer)) return answer.act === null ? null : answer.label;
  return isReport(answer) && answer.applied ? answer.label : null;
}

/** An act's answer already says what can be undone now. */
function noteUndo(client: QueryClient, label: ActLabel): void {
  client.setQueryData<WorkspaceStatus>(
    ["workspace_status", {}],
    (status) => status && { ...status, undo: label, redo: null },
  );
}

/** Gives a desk to everything below and keeps its reads current. */
export function DeskProvider({ desk, client, children }: { desk: Desk; client: QueryClient; children: ReactNode }) {
  const freshness = useMemo(() => new Freshness(client), [client]);
  const shown = useMemo(() => watched(desk, client, freshness), [desk, client, freshness]);
  useEffect(() => freshness.start(), [freshness]);
  useEffect(
    () =>
      desk.listen((event) => {
        if (event.kind === "changed") freshness.changed(event.tags);
        else if (event.kind === "progress") noteProgress(event);
        else noteFinished(event.job);
      }),
    [desk, freshness],
  );
  return (
    <QueryClientProvider client={client}>
      <DeskContext value={shown}>{children}</DeskContext>
    </QueryClientProvider>
  );
}

/** The desk itself, for the few calls that are neither a read nor an act. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error("DeskProvider is missing above");
  return desk;
}

/** Options of a read. */
export interface ReadOptions {
  /** False waits with reading. */
  enabled?: boolean;
  /** Keep showing the former answer while a changed request is read. */
  keep?: boolean;
  /** Read anew by everyone who comes: no event tells that the answer has changed. */
  fresh?: boolean;
  /** Read anew only when changes have come to rest, since nobody waits for it. */
  background?: boolean;
}

/** What a read has given so far. */
export type Read<Name extends CommandName> = UseQueryResult<Response<Name>, DeskFailure>;

/** Read from the desk; the answer stays current by itself. */
export function useRead<Name extends CommandName>(
  name: Name,
  request: Request<Name>,
  { enabled = true, keep = false, fresh = false, background = false }: ReadOptions = {},
): Read<Name> {
  const desk = useDesk();
  return useQuery<Response<Name>, DeskFailure>({
    queryKey: [name, request],
    queryFn: () => desk.call(name, request).catch((thrown: unknown) => Promise.reject(toFailure(thrown))),
    enabled,
    meta: { background },
    ...(keep ? { placeholderData: keepPreviousData } : {}),
    ...(fresh ? { staleTime: 0, gcTime: 0 } : {}),
  });
}

/**
 * Read what only adorns: nothing false is shown, and nobody waits, where it is refused, or its refusal is told by the
 * frame. `reads.test.ts` lists who may.
 */
export function useAside<Name extends CommandName>(
  name: Name,
  request: Request<Name>,
  options: ReadOptions = {},
): Response<Name> | undefined {
  return useRead(name, request, options).data;
}

/** A way to ask again for all that was refused and is in sight. */
export function useAskAgain(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    () => client.refetchQueries({ type: "active", predicate: ({ state }) => state.status === "error" }),
    [client],
  );
}

/** Whether reads have come to rest: each has an answer or a refusal. */
export function settled(
  ...reads: readonly { isPending: boolean; isEnabled?: boolean; fetchStatus: string }[]
): boolean {
  return reads.every(({ isPending, fetchStatus }) => !(isPending && fetchStatus !== "idle"));
}

/** An act of the desk under way. */
export interface Act<Name extends CommandName> {
  /** Do it. Gives the answer, or null when it was refused; the refusal is in `failure`. */
  run: (request: Request<Name>) => Promise<Response<Name> | null>;
  /** True while it runs. */
  busy: boolean;
  /** Why the last run was refused. */
  failure: DeskFailure | null;
}

function isDone(answer: unknown): answer is Done {
  return typeof answer === "object" && answer !== null && "act" in answer && "label" in answer && "changed" in answer;
}

function isReport(answer: unknown): answer is EditReport {
  return typeof answer === "object" && answer !== null && "applied" in answer && "label" in answer;
}

/**
 * An act. Its named result is told in a toast with Undo; a refusal is told too unless `quiet`, where the caller shows
 * it in its place.
 */
export function useAct<Name extends CommandName>(name: Name, { quiet = false }: { quiet?: boolean } = {}): Act<Name> {
  const desk = useDesk();
  const language = useLanguage();
  const { mutateAsync, isPending, error } = useMutation<Response<Name>, DeskFailure, Request<Name>>({
    mutationFn: (request) => desk.call(name, request).catch((thrown: unknown) => Promise.reject(toFailure(thrown))),
    onSuccess: (answer) => {
      if (isDone(answer) && answer.act !== null) showToast({ message: language.act(answer.label), undo: true });
    },
    onError: (failure) => {
      if (quiet) return;
      const { message, hint } = wordFailure(failure, language);
      showToast({ message, detail: hint, tone: "block" });
    },
  });
  const run = useCallback((request: Request<Name>) => mutateAsync(request).catch(() => null), [mutateAsync]);
  return { run, busy: isPending, failure: error };
}
