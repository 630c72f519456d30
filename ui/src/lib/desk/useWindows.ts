// A long list from the desk by windows: only what is in sight is asked for, now and after each change.
import { useQueries } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { CommandName, Request, Response } from "../../platform/desk";
import { useDesk } from "./desk";
import { toFailure, type DeskFailure } from "./failure";
import {
  AHEAD,
  NOTHING,
  TOP,
  WINDOW,
  placed,
  shownAfter,
  windowsIn,
  type PageShape,
  type Shown,
  type Sight,
} from "./windows";

/** Commands that answer from anywhere in a list. */
export type WindowedCommand = {
  [Name in CommandName]: "offset" extends keyof Request<Name> ? Name : never;
}[CommandName];

/** A list, as much of it as is here. */
export interface Windows<Page, Row> {
  /** All rows at their places, undefined where they are not here; while another question is read, the former ones. */
  rows: readonly (Row | undefined)[];
  /** Names the question whose rows these are. */
  question: string;
  /** The answers that are in sight, of the question that is asked. */
  pages: readonly Page[];
  /** The newest answer, for its counts. */
  latest: Page | null;
  /** Whether all that is in sight is here, or a refusal. */
  ready: boolean;
  failure: DeskFailure | null;
  /** Tell what is in sight. */
  reach: (sight: Sight) => void;
}

/** Milliseconds between two looks at what is in sight, so that a long scroll does not read all it passes. */
const REST = 80;

/** Read a list from the desk; what is in sight stays current by itself, the rest when it comes into sight. */
export function useWindows<Name extends WindowedCommand, Row>(
  name: Name,
  request: Request<Name>,
  shape: PageShape<Response<Name>, Row>,
): Windows<Response<Name>, Row> {
  type Page = Response<Name>;
  const desk = useDesk();
  const question = JSON.stringify(request);
  const [sight, look] = useSight(question);
  const [shown, setShown] = useState<Shown<Page>>(NOTHING);
  const total = shown.question === question && shown.latest ? shape.total(shown.latest.page) : 0;
  const windows = windowsIn(sight, total);
  const reads = useQueries({
    queries: windows.map((window) => {
      const asked = { ...request, offset: window * WINDOW, limit: WINDOW };
      return {
        queryKey: [name, asked],
        queryFn: () => desk.call(name, asked).catch((thrown: unknown) => Promise.reject(toFailure(thrown))),
      };
    }),
  });
  const next = shownAfter(
    shown,
    question,
    reads.map(({ data, dataUpdatedAt, isFetching }, index) => ({
      window: windows[index] ?? 0,
      page: data,
      readAt: dataUpdatedAt,
      isReading: isFetching,
    })),
  );
  if (next !== shown) setShown(next);
  const isShown = next.question === question;
  return {
    rows: useMemo(() => placed(next, shape), [next, shape]),
    question: next.question,
    pages: isShown ? windows.flatMap((window) => next.windows.get(window)?.page ?? []) : [],
    latest: next.latest?.page ?? null,
    ready: reads.some(({ error }) => error !== null) || (isShown && reads.every(({ isPending }) => !isPending)),
    failure: (reads.find(({ error }) => error !== null)?.error ?? null) as DeskFailure | null,
    reach: look,
  };
}

/** What is in sight, looked at now and then; another question begins at its top. */
function useSight(question: string): [Sight, (sight: Sight) => void] {
  const [seen, setSeen] = useState({ question, sight: TOP });
  if (seen.question !== question) setSeen({ question, sight: TOP });
  const told = useRef<Sight | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const look = useCallback((sight: Sight) => {
    told.current = sight;
    if (timer.current !== undefined) return;
    const take = () => {
      const next = told.current;
      told.current = null;
      timer.current = next === null ? undefined : setTimeout(take, REST);
      if (next !== null) setSeen((now) => (isSame(now.sight, next) ? now : { ...now, sight: next }));
    };
    take();
  }, []);
  return [seen.question === question ? seen.sight : TOP, look];
}

/** Whether two sights need the same windows, whatever the list holds. */
function isSame(one: Sight, other: Sight): boolean {
  const at = (row: number) => Math.floor(row / WINDOW);
  return (
    at(one.first - AHEAD) === at(other.first - AHEAD) &&
    at(one.last + AHEAD) === at(other.last + AHEAD) &&
    at(one.active) === at(other.active)
  );
}
