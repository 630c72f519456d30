// What the example desk answers beyond goods: files coming in, markets, texts, the line to the hub. Enough to look at
// screens and to test what they do.
import type { ListingState, Market, PublishState, TranslationState } from "../../generated/contract";
import type { CommandName, Request, Response } from "../desk";
import { deviceAnswers } from "./devices";
import { examplePrices } from "./import-prices";
import { exampleColumns, reportOf } from "./imports";
import { exampleConflicts, exampleIssueGroups, exampleIssues, exampleListings, listingPage } from "./line";
import { exampleMarkets } from "./prices";
import { exampleSetAside, rateAnswers } from "./rates";
import { segmentsOf } from "./texts";
import type { ExampleHost } from "./host";
import { sellerAnswers } from "./seller";
import { viewAnswers } from "./views";

type Answers = { [Name in CommandName]?: (request: Request<Name>) => Response<Name> };

/** Further answers, with what they remember. */
export function furtherAnswers(host: ExampleHost): Answers {
  return {
    ...importAnswers(),
    ...marketAnswers(host),
    ...rateAnswers(host),
    ...textAnswers(host),
    ...lineAnswers(host),
    ...deviceAnswers(host),
    ...viewAnswers(host),
    ...sellerAnswers(host),
  };
}

function importAnswers(): Answers {
  const prices = examplePrices();
  return {
    import_open: ({ delimiter, encoding, headerRow }) => ({
      ...exampleColumns,
      ...(delimiter && { delimiter }),
      ...(encoding && { encoding }),
      ...(headerRow !== undefined && { headerRow }),
      columns: exampleColumns.columns.map((column) => ({ ...column })),
    }),
    import_prices: (request) => prices.ask(request),
    import_preview: (request) => reportOf(request),
    import_apply: (request) => {
      const applied = request.skipBadRows === true;
      if (applied) prices.remember(request);
      return { ...reportOf(request), applied, changeSet: applied ? "cs-1" : null };
    },
    changeset_undo: () => ({
      act: "2",
      label: { message: "act-import", args: { name: "maliyet-listesi.csv" } },
      restored: 24,
      left: [],
    }),
    job_cancel: () => ({}),
  };
}

/** What one unit of a currency is in lira. */
const INTO_LIRA: Readonly<Record<string, string>> = {
  EUR: "55.8015",
  USD: "49.947636949516648764769066",
  JPY: "0.317631",
  GBP: "66.9243",
};

function marketAnswers({ act, refuse, offline }: ExampleHost): Answers {
  let markets: Market[] = [...exampleMarkets];
  return {
    market_list: () => ({ markets: [...markets] }),
    market_save: (market) => {
      if (!/^[A-Z]{3}$/.test(market.currency)) refuse("marketInvalid", { path: "currency", reason: "unknownCurrency" });
      const before = markets;
      markets = markets.some(({ code }) => code === market.code)
        ? markets.map((each) => (each.code === market.code ? market : each))
        : [...markets, market];
      act({ message: "act-market-save", args: { market: market.code } }, () => (markets = before), [
        "markets",
        "prices",
        "rates",
      ]);
      return { markets: [...markets] };
    },
    market_delete: ({ code }) => {
      const before = markets;
      markets = markets.filter((market) => market.code !== code);
      return act({ message: "act-market-delete", args: { market: code } }, () => (markets = before), [
        "markets",
        "prices",
        "rates",
      ]);
    },
    rates_update: () =>
      offline
        ? refuse("offline", {})
        : {
            source: "ecb",
            publications: 1,
            added: 1,
            quarantined: [],
            skipped: [],
            first: "2026-10-30",
            last: "2026-10-30",
          },
    rates_import: () => ({
      source: "csv",
      publications: 3,
      added: 2,
      quarantined: exampleSetAside.map((aside, index) => ({ ...aside, row: index + 6 })),
      skipped: [],
      first: "2026-10-27",
      last: "2026-10-29",
    }),
    rates_overview: () => ({
      sources: [
        { source: "ecb", first: "2024-01-02", last: "2026-10-30", days: 720, fetchedAt: "2026-10-30T15:00:00Z" },
      ],
      pairs: markets.map(({ code, currency }) => ({
        market: code,
        from: "TRY",
        to: currency,
        source: "ecb",
        rate: INTO_LIRA[currency] === undefined ? null : "0.02",
        published: INTO_LIRA[currency] === undefined ? null : "2026-10-30",
        ageDays: INTO_LIRA[currency] === undefined ? null : 0,
        lastPublished: null,
      })),
    }),
    rates_show: ({ from, to }) => ({
      from,
      to,
      asked: "2026-10-30",
      rate: INTO_LIRA[from] ?? "0.0200209",
      source: "ecb",
      published: "2026-10-30",
      fetchedAt: "2026-10-30T15:31:00Z",
      ageDays: 0,
      via: "EUR",
    }),
  };
}

const STATES: readonly TranslationState[] = ["missing", "machine", "draft", "reviewed", "stale"];

function textAnswers({ goods, act }: ExampleHost): Answers {
  const kept = new Map<string, { text: string; state: TranslationState }>();
  const all = (locale: string) =>
    segmentsOf(goods, locale).map((segment) => ({
      ...segment,
      ...kept.get(`${segment.product} ${segment.field} ${locale}`),
    }));
  return {
    translate_status: () => ({
      locales: Object.fromEntries(
        ["de", "fr", "ar", "ja"].map((locale) => [
          locale,
          Object.fromEntries(
            STATES.map((state) => [state, all(locale).filter((segment) => segment.state === state).length]),
          ) as Record<TranslationState, number>,
        ]),
      ),
    }),
    translate_list: ({ locale, states, product, offset = 0, limit = 200 }) => {
      const wanted = all(locale).filter(
        (segment) => (!product || segment.product === product) && (!states || states.includes(segment.state)),
      );
      return { segments: wanted.slice(offset, offset + limit), total: wanted.length };
    },
    translate_set: ({ product = "", field, locale, text, state = "draft" }) => {
      const key = `${product} ${field} ${locale}`;
      const before = kept.get(key);
      kept.set(key, { text, state: text === "" ? "missing" : state });
      const back = () => {
        if (before) kept.set(key, before);
        else kept.delete(key);
      };
      return act(
        {
          message: "act-translation-set",
          args: { title: goods.find(({ id }) => id === product)?.title ?? "", field, locale },
        },
        back,
        ["translations"],
      );
    },
  };
}

/** Where a listing stands once all was sent: what is not for sale is gone, what changed is on its way. */
function sentState({ state, status }: ListingState): PublishState {
  if (status !== "active") return state === "never" ? "never" : "withdrawn";
  return state === "changed" || state === "withdrawn" ? "queued" : state;
}

function lineAnswers({ goods, act, offline, enrolled, refuse }: ExampleHost): Answers {
  let conflicts = [...exampleConflicts];
  let sent = false;
  let joined = enrolled;
  const before = () => exampleListings(goods);
  const listings = () => before().map((listing) => (sent ? { ...listing, state: sentState(listing) } : listing));
  return {
    network_status: () => ({
      connection: !joined ? "notEnrolled" : offline ? "offline" : "online",
      hub: joined ? "https://hub.example" : null,
      sellerId: "s-1",
      device: joined ? "0192-ege-laptop" : null,
      pending: joined ? 3 : 0,
      conflicts: conflicts.length,
      cursor: joined ? "812" : null,
      syncedAt: joined ? new Date(Date.now() - 60_000).toISOString() : null,
      offlineSince: offline ? "2026-10-30T13:52:00Z" : null,
      parked: [],
      pictures: [],
      keyProtection: joined ? "sealed" : null,
      hubChanged: null,
      unsigned: 0,
      recoveryWords: joined ? "checked" : null,
    }),
    listing_list: (query) => listingPage(listings(), query),
    publish: () => {
      const standing = listings();
      const queued = standing.filter((listing) => listing.state !== "queued" && sentState(listing) === "queued").length;
      const withdrawn = standing
        .filter((listing) => listing.state !== "withdrawn" && sentState(listing) === "withdrawn")
        .map(({ product, sku }) => ({ listing: `lst-${product}`, product, sku }));
      sent = true;
      act({ message: "act-publish", args: { count: String(queued) } }, () => (sent = false), ["network", "catalogue"]);
      return { queued, versions: [], live: 0, withdrawn };
    },
    sync_now: () =>
      offline
        ? refuse("offline", {})
        : {
            pushed: 3,
            pulled: 1,
            rejected: 0,
            conflicts: conflicts.length,
            twins: 0,
            pending: 0,
            live: 25,
            cursor: "815",
          },
    hub_enrol: () => {
      if (offline) refuse("offline", {});
      joined = true;
      act({ message: "act-settings", args: {} }, () => (joined = false), ["network", "workspace"]);
      return { sellerId: "s-1", device: "0192-ege-laptop" };
    },
    hub_invite: () =>
      offline
        ? refuse("offline", {})
        : { code: "KTVM-29QF-8XHD", expiresAt: new Date(Date.now() + 15 * 60_000).toISOString() },
    twins_list: () => ({ twins: [] }),
    conflict_list: () => ({ conflicts: [...conflicts] }),
    conflict_resolve: ({ ids = [], keep = "mine" }) => {
      const before = conflicts;
      conflicts = conflicts.filter(({ id }) => !ids.includes(id));
      const resolved = before.length - conflicts.length;
      const one = before.find(({ id }) => id === ids[0]);
      const done = act(
        resolved === 1
          ? { message: `act-conflict-keep-${keep}`, args: { path: one?.path ?? "" } }
          : { message: `act-conflicts-keep-${keep}`, args: { count: String(resolved) } },
        () => (conflicts = before),
        ["network", "catalogue"],
      );
      return { ...done, resolved, left: conflicts.length };
    },
    preflight: () => ({
      products: goods.length,
      total: exampleIssues.length,
      groups: exampleIssueGroups(),
      issues: [...exampleIssues],
      next: null,
    }),
    storefront_build: ({ out }) => ({
      out,
      pages: 212,
      changed: 14,
      offers: 480,
      bytes: 8_300_000,
      issues: [],
      certificate: { prices: 480, hash: "blake3:5d11" },
    }),
    storefront_check: () => ({
      pages: 212,
      offers: 480,
      mismatches: [],
      faults: [],
      certificate: { prices: 480, hash: "blake3:5d11" },
    }),
  };
}
