// Listings along the pipeline, what stands in the way, and one act that sends what changed.
import { CircleCheck, Send } from "lucide-react";
import { useMemo, type ReactNode } from "react";
import { Button } from "../../components/Button";
import { EmptyState, FailureNote } from "../../components/EmptyState";
import { Unread } from "../../components/Loaded";
import { VirtualGrid } from "../../components/grid/VirtualGrid";
import type { GridColumn } from "../../components/grid/types";
import { Picture } from "../../components/Picture";
import { Screen } from "../../components/Screen";
import { PublishBadge, PublishBadges } from "../../components/Tag";
import type { ListingPage, ListingState, NetworkStatus, PublishState } from "../../generated/contract";
import { go, printAddress, useQueryPart } from "../../lib/address";
import { settled, useAct, useRead } from "../../lib/desk/desk";
import { useWindows } from "../../lib/desk/useWindows";
import type { PageShape } from "../../lib/desk/windows";
import { decimal, moment } from "../../lib/words/format";
import { useKeys } from "../../lib/keys/keys";
import { useLanguage, type Language } from "../../lib/words/language";
import { showToast } from "../../lib/toast";
import { HubCard } from "./HubCard";
import { STATES } from "./listings";
import { COUNTS, Preflight } from "./Preflight";

/** The screen. */
export function OverviewScreen({ tabs }: { tabs: ReactNode }) {
  const { t } = useLanguage();
  const network = useRead("network_status", {});
  const listings = useListings();
  const preflight = useRead("preflight", COUNTS);
  const publish = useAct("publish", { quiet: true });
  const { waiting, leaving } = listings.counts ?? { waiting: 0, leaving: 0 };
  const some = waiting + leaving > 0;
  const enrolled = network.data !== undefined && network.data.connection !== "notEnrolled";
  const send = async () => {
    const done = await publish.run({});
    if (done)
      showToast({
        message:
          network.data?.connection === "offline"
            ? t("publish-when-online", { count: done.queued })
            : t("publish-done", { queued: done.queued }),
        detail: done.withdrawn.length === 0 ? null : t("publish-withdrawn", { count: done.withdrawn.length }),
      });
  };
  useKeys([{ keys: "Ctrl+Enter", label: t("keys-primary"), run: () => void send(), enabled: enrolled && some }]);
  return (
    <Screen
      name="publish"
      ready={listings.ready && settled(network, preflight)}
      title={t("publish-title")}
      beside={tabs}
      acts={
        enrolled && (
          <Button
            look="primary"
            icon={Send}
            mirrored
            hint="Ctrl Enter"
            busy={publish.busy}
            isDisabled={!some}
            onPress={() => void send()}
          >
            {waiting === 0 && leaving > 0
              ? t("publish-withdraw", { count: leaving })
              : t("publish-primary", { count: waiting })}
          </Button>
        )
      }
      inspector={<Preflight />}
    >
      <div className="overview">
        <Unread failures={[network.error, listings.failure]} />
        {publish.failure && <FailureNote failure={publish.failure} />}
        {network.data && <HubCard network={network.data} waiting={waiting} />}
        {network.data && <Listings {...listings} network={network.data} />}
      </div>
    </Screen>
  );
}

const SHAPE: PageShape<ListingPage, ListingState> = {
  rows: ({ listings }) => listings,
  total: ({ total }) => total,
  keyOf: ({ product }) => product,
};

/** The listings, as many of them as are here, and how many of them stand where. */
function useListings() {
  const [part, setState] = useQueryPart("state");
  const state = STATES.find((each) => each === part) ?? null;
  const list = useWindows("listing_list", state === null ? {} : { state }, SHAPE);
  return { ...list, state, setState, counts: list.latest?.counts };
}

interface ListingsProps extends ReturnType<typeof useListings> {
  network: NetworkStatus;
}

function Listings({ rows, question, state, setState, ready, reach, counts, network }: ListingsProps) {
  const language = useLanguage();
  const { t, label } = language;
  const columns = useMemo(() => listingColumns(language), [language]);
  if (!counts) return null;
  const isAnyPublished = STATES.some((each) => each !== "never" && counts[each] > 0);
  if (network.connection === "notEnrolled" && !isAnyPublished) return null;
  return (
    <>
      <Pipeline counts={counts} current={state} onChoose={(id) => setState(id === state ? "" : id)} />
      {state === "withdrawn" && counts.withdrawn > 0 && <p className="muted small">{t("publish-withdrawn-help")}</p>}
      {ready && rows.length === 0 ? (
        <EmptyState icon={CircleCheck}>
          {state === null ? t("publish-empty") : t("nothing-found", { count: 1 })}
        </EmptyState>
      ) : (
        <VirtualGrid
          label={label("publish-col-listing")}
          rows={rows}
          question={question}
          columns={columns}
          rowKey={SHAPE.keyOf}
          rowName={nameOf}
          onOpen={openListing}
          onReach={reach}
        />
      )}
    </>
  );
}

/** How many stand where; each figure shows its rows. */
function Pipeline({
  counts,
  current,
  onChoose,
}: {
  counts: Readonly<Record<PublishState, number>>;
  current: PublishState | null;
  onChoose: (state: PublishState) => void;
}) {
  const { label, locale } = useLanguage();
  return (
    <ul className="pipeline" aria-label={label("publish-col-state")}>
      {STATES.filter((state) => counts[state] > 0 || state === "changed" || state === "queued" || state === "live").map(
        (state) => (
          <li key={state}>
            <button
              type="button"
              className="pipeline-part"
              aria-pressed={state === current}
              onClick={() => onChoose(state)}
            >
              <b className={counts[state] === 0 ? "num faint" : "num"}>{decimal(counts[state], locale)}</b>
              <PublishBadge state={state} />
            </button>
          </li>
        ),
      )}
    </ul>
  );
}

const nameOf = ({ title }: ListingState) => title;
const openListing = ({ product }: ListingState) => go(printAddress(["listing", product, "details"]));

function listingColumns({ t, label, locale }: Language): readonly GridColumn<ListingState>[] {
  return [
    {
      id: "title",
      head: t("publish-col-listing"),
      name: label("publish-col-listing"),
      width: "minmax(14rem, 2fr)",
      rowHeader: true,
      cell: ({ title, picture, product }) => (
        <>
          <Picture blob={picture} />
          <a className="name clip" dir="auto" tabIndex={-1} href={printAddress(["listing", product, "details"])}>
            {title}
          </a>
        </>
      ),
      text: ({ title }) => title,
      mark: () => "t",
    },
    {
      id: "sku",
      head: t("field-sku"),
      name: label("field-sku"),
      width: "minmax(8rem, 1fr)",
      cell: ({ sku }) => (
        <bdi dir="ltr" className="muted clip">
          {sku}
        </bdi>
      ),
      text: ({ sku }) => sku,
    },
    {
      id: "state",
      head: t("publish-col-state"),
      name: label("publish-col-state"),
      width: "minmax(9rem, 1fr)",
      cell: ({ state, status }) => <PublishBadges state={state} status={status} />,
      text: ({ state }) => state,
    },
    {
      id: "checked",
      head: t("publish-read-back"),
      name: label("publish-read-back"),
      width: "minmax(9rem, 1fr)",
      cell: ({ checkedAt }) => (
        <span className="muted clip">{checkedAt === null ? t("empty-value") : moment(checkedAt, locale)}</span>
      ),
      text: ({ checkedAt }) => checkedAt ?? "",
    },
  ];
}
