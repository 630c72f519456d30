// An example desk in memory: the same door, with goods that can be read, edited and undone. For unit tests and the
// preview page only.
import {
  type ActLabel,
  type Code,
  type Commands,
  type Event,
  type Market,
  type Product,
  type Settings,
  type Tag,
  type Variant,
  type WorkspaceStatus,
} from "../../generated/contract";
import type { CommandName, Desk, Request, Response } from "../desk";
import { manyEdits } from "./edits";
import { furtherAnswers } from "./further";
import { exampleGoods, exampleLocales, pictureOf } from "./goods";
import { matrixOf } from "./matrix";
import { cellOf, exampleMarkets, priceOf } from "./prices";
import { readValue } from "./typed";
import { exampleSettings, exampleStatus, exampleToday } from "./status";

type Answers = { [Name in CommandName]?: (request: Request<Name>) => Response<Name> };

interface Undo {
  label: ActLabel;
  put: () => void;
}

/** Refuse as the desk does. */
function refuse(code: Code, args: Record<string, string>): never {
  throw Object.assign(new Error(code), { code, args });
}

/** What the preview may set before it starts. */
export interface ExampleOptions {
  settings?: Partial<Settings>;
  status?: Partial<WorkspaceStatus>;
  /** No goods: the empty states. */
  empty?: boolean;
}

/** An example desk, and the event it sends by itself. */
export class ExampleDesk implements Desk {
  readonly host = "example";
  goods: Product[];
  settings: Settings;
  readonly calls: { name: CommandName; request: unknown }[] = [];
  #undo: Undo[] = [];
  #heard = new Set<(event: Event) => void>();
  readonly #options: ExampleOptions;
  readonly #further: Answers;

  constructor(options: ExampleOptions = {}) {
    this.#options = options;
    this.goods = options.empty === true ? [] : exampleGoods();
    this.settings = { ...exampleSettings, ...options.settings };
    const { connection } = { ...exampleStatus, ...options.status };
    this.#further = furtherAnswers({
      goods: this.goods,
      offline: connection === "offline",
      enrolled: connection !== "notEnrolled",
      act: (label, undo, tags) => this.#act(label, undo, tags),
      refuse,
    });
  }

  call<Name extends CommandName>(name: Name, request: Request<Name>): Promise<Response<Name>> {
    this.calls.push({ name, request });
    const answer = this.#answers()[name];
    try {
      if (!answer) refuse("unknownCommand", { name });
      return Promise.resolve(structuredClone(answer(request)));
    } catch (failure) {
      return Promise.reject(failure instanceof Error ? failure : new Error(String(failure)));
    }
  }

  listen(heard: (event: Event) => void): () => void {
    this.#heard.add(heard);
    return () => this.#heard.delete(heard);
  }

  /** Tell everyone who listens. */
  send(event: Event): void {
    for (const heard of this.#heard) heard(event);
  }

  #act(label: ActLabel, undo: () => void, tags: Tag[]): Commands["product_set"]["response"] {
    this.#undo.push({ label, put: undo });
    queueMicrotask(() => this.send({ kind: "changed", tags: [...tags, "history"] }));
    return { act: String(this.#undo.length), label, changed: 1 };
  }

  #product(request: { id?: string; sku?: string }): Product {
    const found = this.goods.find(
      ({ id, variants }) => id === request.id || variants.some(({ sku }) => sku === request.sku),
    );
    if (!found) refuse("notFound", { id: request.id ?? request.sku ?? "" });
    return found;
  }

  #variant(request: { id?: string; sku?: string }): Variant {
    const found = this.goods
      .flatMap(({ variants }) => variants)
      .find(({ id, sku }) => id === request.id || sku === request.sku);
    if (!found) refuse("skuUnknown", { sku: request.sku ?? "" });
    return found;
  }

  #market(code: string): Market {
    return exampleMarkets.find((market) => market.code === code) ?? refuse("marketUnknown", { market: code });
  }

  #set(
    target: Product | Variant,
    fields: Readonly<Record<string, string | null>>,
    label: ActLabel,
  ): Commands["product_set"]["response"] {
    const before = Object.fromEntries(
      Object.keys(fields).map((field) => [field, (target as unknown as Record<string, unknown>)[field]]),
    );
    Object.assign(target, fields);
    return this.#act(label, () => Object.assign(target, before), ["catalogue", "prices", "translations"]);
  }

  #rows(request: Request<"catalogue_list">): Product[] {
    const words = (request.search ?? "").toLowerCase();
    const rows = this.goods.filter(
      ({ title, variants }) =>
        title.toLowerCase().includes(words) || variants.some(({ sku }) => sku.toLowerCase().includes(words)),
    );
    const viewed =
      request.view === "changed"
        ? rows.filter(({ publish }) => publish === "changed")
        : request.view === "lowStock"
          ? rows.filter(({ id }) => id === "p-9")
          : rows;
    return request.descending === true ? [...viewed].reverse() : viewed;
  }

  #answers(): Answers {
    return {
      ...this.#further,
      workspace_status: () => ({
        ...exampleStatus,
        ...this.#options.status,
        seller: this.#further.seller_show?.({}).name ?? exampleStatus.seller,
        undo: this.#undo.at(-1)?.label ?? exampleStatus.undo,
      }),
      settings_get: () => this.settings,
      settings_set: (change) => {
        this.settings = { ...this.settings, ...change };
        queueMicrotask(() => this.send({ kind: "changed", tags: ["workspace"] }));
        return this.settings;
      },
      today_list: () => ({ items: this.goods.length === 0 ? [] : [...exampleToday] }),
      catalogue_list: (request) => this.#catalogue(request),
      product_get: (request) => this.#product(request),
      product_set: ({ fields = {}, ...of }) => {
        const product = this.#product(of);
        return this.#set(product, fields, {
          message: "act-product-set",
          args: { title: product.title, field: Object.keys(fields)[0] ?? "" },
        });
      },
      variant_set: ({ fields = {}, ...of }) => {
        const variant = this.#variant(of);
        if (fields.gtin === "4006381333913")
          refuse("valueInvalid", { field: "gtin", value: fields.gtin, reason: "checkDigit" });
        return this.#set(variant, fields, {
          message: "act-variant-set",
          args: { sku: variant.sku, field: Object.keys(fields)[0] ?? "" },
        });
      },
      products_set: (request) =>
        manyEdits(request, {
          find: (of) => {
            const goods = this.#product(of);
            return { goods, sku: goods.variants[0]?.sku ?? "", title: goods.title };
          },
          act: (label, undo) => this.#act(label, undo, ["catalogue", "translations"]).act,
          refuse,
        }),
      variants_set: (request) =>
        manyEdits(request, {
          find: (of) => {
            const goods = this.#variant(of);
            return { goods, sku: goods.sku, title: this.#product({ sku: goods.sku }).title };
          },
          act: (label, undo) => this.#act(label, undo, ["catalogue", "prices"]).act,
          refuse,
        }),
      undo: () => {
        const last = this.#undo.pop();
        if (!last) refuse("nothingToUndo", {});
        last.put();
        queueMicrotask(() =>
          this.send({
            kind: "changed",
            tags: ["catalogue", "prices", "history", "translations", "markets", "network", "views", "workspace"],
          }),
        );
        return { act: "1", label: last.label, restored: 1, left: [] };
      },
      price_matrix: (query) => matrixOf(this.goods, query),
      price_effect: ({ sku, field, value, locale }) => {
        const variant = this.#variant({ sku });
        const read = readValue(field, value, locale);
        if (!("value" in read)) refuse(read.code, read.args);
        const after = { ...variant, basePrice: read.value };
        return {
          understood: read.value ?? "",
          markets: exampleMarkets.map((market) => {
            const [now, then] = [cellOf("", variant, market), cellOf("", after, market)];
            return {
              market: market.code,
              currency: market.currency,
              before: now.unitPrice,
              after: then.unitPrice,
              marginPercent: then.marginPercent,
              floorPercent: "28",
              status: then.status,
            };
          }),
        };
      },
      price_show: ({ sku, market, quantity = "1" }) =>
        priceOf("", this.#variant({ sku }), this.#market(market), quantity),
      media_read: ({ blob }) => ({ mime: "image/svg+xml", base64: pictureOf(blob.replace("sha256:", "")) }),
      history_list: () => ({
        acts: this.#undo.map(({ label }, index) => ({
          id: String(index),
          label,
          at: "2026-10-30T14:12:00Z",
          origin: "person" as const,
          undone: false,
          undoable: true,
          changed: 1,
          changes: [],
        })),
        next: null,
      }),
      rates_series: () => ({
        points: Array.from({ length: 60 }, (_, index) => ({
          day: new Date(Date.UTC(2026, 8, 1 + index)).toISOString().slice(0, 10),
          rate: (0.02 + Math.sin(index / 9) / 900).toFixed(6),
        })),
      }),
    };
  }

  #catalogue(request: Request<"catalogue_list">): Response<"catalogue_list"> {
    const rows = this.#rows(request);
    const from = request.offset ?? 0;
    return {
      products: rows.slice(from, from + (request.limit ?? 200)).map((product) => ({
        id: product.id,
        title: product.title,
        titleLocale: product.sourceLocale,
        status: product.status,
        sku: product.handle?.toUpperCase() ?? "",
        variants: product.variants.length,
        variantRows: product.variants.map((variant) => ({
          ...variant,
          label: Object.values(variant.options).join(" · "),
          options: Object.entries(variant.options).map(([name, value]) => ({ name, value })),
        })),
        stock: String(product.variants.reduce((sum, { stock }) => sum + Number(stock), 0)),
        picture: product.media[0]?.blob ?? null,
        languages: exampleLocales.map((locale) => ({
          locale,
          state: product.translations[locale]?.title?.state ?? "missing",
        })),
        publish: product.publish,
        tags: product.tags,
        updatedAt: product.updatedAt,
      })),
      total: rows.length,
      counts: { all: this.goods.length, needsLook: 9, lowStock: 1, changed: 2 },
    };
  }
}
