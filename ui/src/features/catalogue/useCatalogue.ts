// The rows in sight and a little more, and what each market makes of their prices.
import { useQueries } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { CataloguePage, CatalogueQuery, Market, Matrix, ProductRow } from "../../generated/contract";
import { useDesk, useRead } from "../../lib/desk/desk";
import { toFailure, type DeskFailure } from "../../lib/desk/failure";
import { useWindows } from "../../lib/desk/useWindows";
import type { PageShape, Sight } from "../../lib/desk/windows";
import { indexPrices, type PriceIndex } from "./rows";

/** The catalogue, as much of it as is here. */
export interface Catalogue {
  /** All products at their places, undefined where they are not here. */
  products: readonly (ProductRow | undefined)[];
  /** Names the question that they answer. */
  question: string;
  counts: CataloguePage["counts"] | null;
  markets: readonly Market[];
  prices: PriceIndex;
  /** Whether what is in sight is here. */
  ready: boolean;
  failure: DeskFailure | null;
  /** Why the markets' prices are not all here. */
  pricesFailure: DeskFailure | null;
  /** Tell which products are in sight. */
  reach: (sight: Sight) => void;
}

const SHAPE: PageShape<CataloguePage, ProductRow> = {
  rows: ({ products }) => products,
  total: ({ total }) => total,
  keyOf: ({ id }) => id,
};

/** Read the catalogue by a query. */
export function useCatalogue(query: CatalogueQuery): Catalogue {
  const desk = useDesk();
  const markets = useRead("market_list", {});
  const list = useWindows("catalogue_list", query, SHAPE);
  const matrices = useQueries({
    queries: list.pages.map(({ products }) => {
      const request = { products: products.map(({ id }) => id) };
      return {
        queryKey: ["price_matrix", request],
        queryFn: () => desk.call("price_matrix", request).catch(refuse),
        enabled: products.length > 0,
      };
    }),
  });
  const arePriced = list.ready && matrices.every(({ isFetched, isEnabled }) => isFetched || !isEnabled);
  const cells = useSame(
    useFormer(
      matrices.flatMap(({ data }) => data ?? []),
      arePriced,
    ),
  );
  const prices = useMemo(() => indexPrices(cells.flatMap((matrix) => matrix.prices)), [cells]);
  const waiting =
    !list.ready ||
    markets.isPending ||
    matrices.some(({ isPending, fetchStatus }) => isPending && fetchStatus !== "idle");
  return {
    products: list.rows,
    question: list.question,
    counts: list.latest?.counts ?? null,
    markets: markets.data?.markets ?? [],
    prices,
    ready: !waiting,
    failure: list.failure ?? markets.error,
    pricesFailure: (matrices.find(({ error }) => error !== null)?.error ?? null) as DeskFailure | null,
    reach: list.reach,
  };
}

function refuse(thrown: unknown): Promise<never> {
  return Promise.reject(toFailure(thrown));
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
