// The rows in sight and a little more, page by page: a further page is read before its first row is reached.
import { useQueries } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { CataloguePage, CatalogueQuery, Market, Matrix, ProductRow } from "../../generated/contract";
import { useDesk, useRead } from "../../lib/desk";
import { toFailure, type DeskFailure } from "../../lib/failure";
import { indexPrices, type PriceIndex } from "./rows";

const PAGE = 200;

/** The catalogue as far as it has been read. */
export interface Catalogue {
  products: readonly ProductRow[];
  total: number;
  counts: CataloguePage["counts"] | null;
  markets: readonly Market[];
  prices: PriceIndex;
  /** Whether what is in sight is here. */
  ready: boolean;
  failure: DeskFailure | null;
  /** Tell which product is the last in sight. */
  reach: (index: number) => void;
}

/** Read the catalogue by a query. */
export function useCatalogue(query: CatalogueQuery): Catalogue {
  const desk = useDesk();
  const [pages, setPages] = useState(1);
  const asked = JSON.stringify(query);
  useEffect(() => setPages(1), [asked]);
  const markets = useRead("market_list", {});
  const lists = useQueries({
    queries: Array.from({ length: pages }, (_, page) => {
      const request = { ...query, offset: page * PAGE, limit: PAGE };
      return {
        queryKey: ["catalogue_list", request],
        queryFn: () => desk.call("catalogue_list", request).catch(refuse),
      };
    }),
  });
  const here = lists.flatMap(({ data }) => (data ? [data] : []));
  const matrices = useQueries({
    queries: here.map(({ products }) => {
      const request = { products: products.map(({ id }) => id) };
      return {
        queryKey: ["price_matrix", request],
        queryFn: () => desk.call("price_matrix", request).catch(refuse),
        enabled: products.length > 0,
      };
    }),
  });
  const kept = useKept(here, lists[0]?.isPending === true);
  const arePriced =
    here.length === lists.length && matrices.every(({ isFetched, isEnabled }) => isFetched || !isEnabled);
  const cells = useSame(
    useFormer(
      matrices.flatMap(({ data }) => data ?? []),
      arePriced,
    ),
  );
  const products = useSame(kept.flatMap((page) => page.products));
  const prices = useMemo(() => indexPrices(cells.flatMap((matrix) => matrix.prices)), [cells]);
  const total = kept[0]?.total ?? 0;
  const reach = useCallback(
    (index: number) => setPages((now) => (index > now * PAGE - PAGE / 2 && now * PAGE < total ? now + 1 : now)),
    [total],
  );
  const failure = (lists.find(({ error }) => error)?.error ?? markets.error) as DeskFailure | null;
  const waiting =
    lists.some(({ isPending }) => isPending) ||
    markets.isPending ||
    matrices.some(({ isPending, fetchStatus }) => isPending && fetchStatus !== "idle");
  return {
    products,
    total,
    counts: kept[0]?.counts ?? null,
    markets: markets.data?.markets ?? [],
    prices,
    ready: !waiting,
    failure,
    reach,
  };
}

function refuse(thrown: unknown): Promise<never> {
  return Promise.reject(toFailure(thrown));
}

/** While a new question is read, the former answer stays on the screen. */
function useKept(pages: readonly CataloguePage[], pending: boolean): readonly CataloguePage[] {
  const [kept, setKept] = useState(pages);
  const shown = pending ? kept : pages;
  const same = kept.length === shown.length && kept.every((page, index) => page === shown[index]);
  if (!same) setKept(shown);
  return shown;
}

/** While new prices are read, the former ones stay beside those that are here, so that no cell goes blank. */
function useFormer(matrices: readonly Matrix[], areWhole: boolean): readonly Matrix[] {
  const [former, setFormer] = useState(matrices);
  if (!areWhole) return [...former, ...matrices];
  if (former.length !== matrices.length || former.some((matrix, index) => matrix !== matrices[index]))
    setFormer(matrices);
  return matrices;
}

/** The former list where nothing of it changed, so that rows are not drawn anew. */
function useSame<Item>(list: readonly Item[]): readonly Item[] {
  const [kept, setKept] = useState(list);
  if (kept.length === list.length && kept.every((item, index) => item === list[index])) return kept;
  setKept(list);
  return list;
}
