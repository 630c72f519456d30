// Lists that a person reads on by hand, page by page; what was read stays. Long lists of a grid are read by windows.
import { keepPreviousData, useInfiniteQuery, type InfiniteData } from "@tanstack/react-query";
import { useCallback } from "react";
import type { CommandName, Request, Response } from "../../platform/desk";
import { useDesk } from "./desk";
import { toFailure, type DeskFailure } from "./failure";

/** What a request may call the place where a page begins. */
type CursorName = "cursor" | "before";

/** Commands that answer page by page. */
export type PagedCommand = {
  [Name in CommandName]: Response<Name> extends { next: string | null }
    ? Extract<keyof Request<Name>, CursorName> extends never
      ? never
      : Name
    : never;
}[CommandName];

/** A list as far as it has been read. */
export interface Pages<Page> {
  /** The pages so far, in order; while another question is read, those of the former one. */
  pages: readonly Page[];
  /** Whether the first page of this question is here, or a refusal. */
  ready: boolean;
  failure: DeskFailure | null;
  /** Whether there are further pages. */
  more: boolean;
  /** Ask for the next page, unless it is under way. */
  readOn: () => void;
}

/** Options of a list by pages. */
export interface PagesOptions {
  /** False waits with reading. */
  enabled?: boolean;
  /** What the request calls the place where a page begins. */
  cursor?: CursorName;
}

/** Read a list from the desk, one page after the other; all that was read stays current by itself. */
export function usePages<Name extends PagedCommand>(
  name: Name,
  request: Request<Name>,
  { enabled = true, cursor = "cursor" }: PagesOptions = {},
): Pages<Response<Name>> {
  const desk = useDesk();
  const query = useInfiniteQuery<
    Response<Name>,
    DeskFailure,
    InfiniteData<Response<Name>, string | null>,
    readonly unknown[],
    string | null
  >({
    // A list by pages is remembered apart from a single answer to the same question.
    queryKey: [name, request, "pages"],
    queryFn: ({ pageParam }) =>
      desk
        .call(name, pageParam === null ? request : { ...request, [cursor]: pageParam })
        .catch((thrown: unknown) => Promise.reject(toFailure(thrown))),
    initialPageParam: null,
    getNextPageParam: (last) => (last as { next: string | null }).next,
    enabled,
    placeholderData: keepPreviousData,
  });
  const { data, error, isPlaceholderData, hasNextPage, isFetching, fetchNextPage } = query;
  const more = hasNextPage && !isPlaceholderData;
  const readOn = useCallback(() => {
    if (more && !isFetching) void fetchNextPage({ cancelRefetch: false });
  }, [more, isFetching, fetchNextPage]);
  return {
    pages: data?.pages ?? NONE,
    ready: error !== null || (data !== undefined && !isPlaceholderData),
    failure: error,
    more,
    readOn,
  };
}

const NONE: readonly never[] = [];
