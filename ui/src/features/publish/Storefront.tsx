// The own shop as files: where to, build with a count, what was proven, and a second look at any time.
import { CircleCheck, Copy, ExternalLink, FolderOpen, Hammer, ShieldCheck, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { useState } from "react";
import { Button } from "../../components/Button";
import { FailureNote, Note } from "../../components/EmptyState";
import { Field } from "../../components/Field";
import { ProgressRow } from "../../components/ProgressRow";
import { Screen } from "../../components/Screen";
import type { BuildReport, CheckReport } from "../../generated/contract";
import { MarketCode } from "../../components/Chip";
import { Unread } from "../../components/Loaded";
import { useAct, useDesk, useRead } from "../../lib/desk/desk";
import { countryName, languageName, list } from "../../lib/words/format";
import { jobStore } from "../../lib/desk/jobs";
import { useKeys } from "../../lib/keys/keys";
import { useLanguage } from "../../lib/words/language";
import { makeStore, useStore } from "../../lib/store";
import { showToast } from "../../lib/toast";
import { chooseFolder, hasFolders, showStorefront } from "../../platform/folders";
import { issueGroups } from "./listings";
import { IssueList } from "./Preflight";
import { Silent } from "./Silent";

/** Where this visit builds to; kept while other screens are looked at. */
const placeStore = makeStore({ folder: "", address: "" });

/** The screen. */
export function StorefrontScreen({ tabs }: { tabs: ReactNode }) {
  const { t } = useLanguage();
  const desk = useDesk();
  const place = useStore(placeStore);
  const build = useAct("storefront_build", { quiet: true });
  const check = useAct("storefront_check", { quiet: true });
  const [built, setBuilt] = useState<BuildReport | null>(null);
  const [checked, setChecked] = useState<CheckReport | null>(null);
  const job = useStore(jobStore).find(({ job: name }) => name.startsWith("storefront"));
  const set = (change: Partial<typeof place>) => placeStore.set((now) => ({ ...now, ...change }));
  const pick = async () => {
    const folder = await chooseFolder();
    if (folder !== null) set({ folder });
  };
  const run = async () => {
    const { folder, address } = placeStore.get();
    if (folder.trim() === "") return;
    setChecked(null);
    setBuilt(await build.run({ out: folder.trim(), ...(address.trim() && { baseUrl: address.trim() }) }));
  };
  const look = async () => setChecked(await check.run({ path: place.folder.trim() }));
  useKeys([{ keys: "Ctrl+Enter", label: t("keys-primary"), run: () => void run(), whileWriting: true }]);
  const failure = build.failure ?? check.failure;
  return (
    <Screen
      name="storefront"
      ready={!build.busy && !check.busy}
      title={t("publish-title")}
      beside={tabs}
      acts={
        <>
          <Button
            icon={ShieldCheck}
            busy={check.busy}
            isDisabled={place.folder.trim() === ""}
            onPress={() => void look()}
          >
            {t("storefront-check")}
          </Button>
          <Button
            look="primary"
            icon={Hammer}
            hint="Ctrl Enter"
            busy={build.busy}
            isDisabled={place.folder.trim() === ""}
            onPress={() => void run()}
          >
            {t("storefront-build")}
          </Button>
        </>
      }
    >
      <div className="scroll storefront-place">
        <p className="reading">{t("storefront-explain")}</p>
        <div className="row storefront-row">
          <Field
            label={t("storefront-folder")}
            value={place.folder}
            onSave={(folder) => set({ folder })}
            code
            help={t("storefront-folder-help")}
            className="grow"
          />
          {hasFolders(desk) && (
            <Button icon={FolderOpen} onPress={() => void pick()}>
              {t("storefront-choose-folder")}
            </Button>
          )}
        </div>
        <Field
          label={t("storefront-base-url")}
          value={place.address}
          onSave={(address) => set({ address })}
          placeholder="https://"
          code
          help={t("storefront-base-url-help")}
        />
        <Silent />
        {job && <ProgressRow progress={job} onStop={() => void desk.call("job_cancel", { job: job.job })} />}
        {failure && <FailureNote failure={failure} />}
        {built && <Built report={built} />}
        {checked && <Checked report={checked} />}
        {!built && !checked && !failure && <Contents />}
      </div>
    </Screen>
  );
}

function Built({ report }: { report: BuildReport }) {
  const { t } = useLanguage();
  const desk = useDesk();
  const copy = () =>
    void navigator.clipboard.writeText(report.out).then(() => showToast({ message: t("action-copied") }));
  return (
    <section className="card built" data-testid="storefront-built">
      <Note
        icon={CircleCheck}
        tone="live"
        acts={
          hasFolders(desk) ? (
            <Button size="small" icon={ExternalLink} onPress={() => void showStorefront(report.out)}>
              {t("storefront-open")}
            </Button>
          ) : (
            <Button size="small" icon={Copy} onPress={copy}>
              {t("storefront-copy-place")}
            </Button>
          )
        }
      >
        <strong>{t("storefront-built", { pages: report.pages, offers: report.offers })}</strong>
        <p>
          <bdi dir="ltr">{report.out}</bdi>
        </p>
        <p className="small">{t("storefront-checked", { prices: report.certificate.prices })}</p>
      </Note>
      <IssueList groups={issueGroups(report.issues)} />
    </section>
  );
}

/** Before it is built: for whom there will be pages, in which languages. */
function Contents() {
  const { t, locale } = useLanguage();
  const { data, error } = useRead("market_list", {});
  if (error) return <Unread failures={[error]} />;
  if (!data || data.markets.length === 0) return null;
  return (
    <section>
      <h2 className="h3">{t("storefront-contents")}</h2>
      <ul className="card shop-contents">
        {data.markets.map(({ code, countries, currency, locales }) => (
          <li key={code}>
            <MarketCode>{code}</MarketCode>
            <span>
              {list(
                countries.map((country) => countryName(country, locale)),
                locale,
              )}
            </span>
            <span className="muted">
              {list(
                locales.map((tag) => languageName(tag, locale)),
                locale,
              )}
            </span>
            <bdi dir="ltr" className="cur">
              {currency}
            </bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is wrong with the pages themselves. */
function Faults({ faults }: Pick<CheckReport, "faults">) {
  const { t, dynamic } = useLanguage();
  return (
    <Note icon={TriangleAlert} tone="block">
      <strong>{t("storefront-faults", { count: faults.length })}</strong>
      <ul>
        {faults.slice(0, SHOWN).map(({ page, kind, detail }) => (
          <li key={`${page} ${kind} ${detail}`}>
            {dynamic(`page-fault-${kind}`) ?? kind}
            <bdi dir="ltr" className="small shop-fault">
              {[page, detail].filter(Boolean).join(" · ")}
            </bdi>
          </li>
        ))}
      </ul>
    </Note>
  );
}

/** Findings that are listed; their count says how many more there are. */
const SHOWN = 50;

function Checked({ report }: { report: CheckReport }) {
  return (
    <>
      {(report.mismatches.length > 0 || report.faults.length === 0) && <Prices report={report} />}
      {report.faults.length > 0 && <Faults faults={report.faults} />}
    </>
  );
}

function Prices({ report: { mismatches, certificate } }: { report: CheckReport }) {
  const { t } = useLanguage();
  if (mismatches.length === 0)
    return (
      <Note icon={ShieldCheck} tone="live">
        {t("storefront-checked", { prices: certificate.prices })}
      </Note>
    );
  return (
    <Note icon={TriangleAlert} tone="block">
      <strong>{t("storefront-mismatches", { count: mismatches.length })}</strong>
      <ul>
        {mismatches.slice(0, SHOWN).map(({ page, sku, market, shown, expected }) => (
          <li key={`${page} ${sku} ${market}`}>
            <bdi dir="ltr">
              {sku} · {market} · {shown} · {expected ?? t("empty-value")}
            </bdi>
          </li>
        ))}
      </ul>
    </Note>
  );
}
