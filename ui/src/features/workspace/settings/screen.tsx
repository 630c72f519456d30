// Settings: everything about this workspace and this device on one searchable page. Changes act at once and can be
// undone.
import { Settings2 } from "lucide-react";
import { useEffect, useState, type ReactNode } from "react";
import { EmptyState } from "../../../components/EmptyState";
import { FindField } from "../../../components/FindField";
import { Unread } from "../../../components/Loaded";
import { Screen } from "../../../components/Screen";
import { useAddress } from "../../../lib/address";
import { settled, useRead } from "../../../lib/desk/desk";
import { useLanguage } from "../../../lib/words/language";
import { AboutRows, AppearanceRows, LanguageRows } from "./rows";
import { FileRows } from "./FileRows";
import { FirmRows } from "./FirmRows";
import { HistoryRows } from "./HistoryRows";
import { HubRows } from "./hub/HubRows";
import { PolicyRows } from "./PolicyRows";
import { POLICIES } from "./firm";
import "./settings.css";

/** A section of the page: its address, its name and the words it is found by. */
interface Section {
  id: string;
  name: string;
  words: readonly string[];
  rows: ReactNode;
}

/** What of the firm is found by its word. */
const PROFILE = [
  "legalName",
  "address",
  "country",
  "vatId",
  "email",
  "phone",
  "whatsapp",
  "baseCurrency",
  "sourceLocale",
] as const;

function useSections(): readonly Section[] {
  const { t } = useLanguage();
  return [
    {
      id: "firm",
      name: t("settings-firm"),
      words: [t("settings-seller"), ...PROFILE.map((name) => t(`field-${name}`))],
      rows: <FirmRows />,
    },
    {
      id: "policies",
      name: t("settings-policies"),
      words: POLICIES.map((kind) => t(`field-${kind}`)),
      rows: <PolicyRows />,
    },
    { id: "language", name: t("settings-language"), words: [t("settings-interface-language")], rows: <LanguageRows /> },
    {
      id: "appearance",
      name: t("settings-appearance"),
      words: [t("settings-theme"), t("settings-density"), t("settings-scale"), t("settings-single-keys")],
      rows: <AppearanceRows />,
    },
    {
      id: "network",
      name: t("settings-network"),
      words: [
        t("hub-address"),
        t("hub-devices"),
        t("hub-words"),
        t("hub-recover"),
        t("hub-join"),
        t("hub-leave-title"),
      ],
      rows: <HubRows />,
    },
    {
      id: "files",
      name: t("settings-files"),
      words: [t("settings-workspace"), t("settings-backup"), t("settings-doctor")],
      rows: <FileRows />,
    },
    { id: "history", name: t("settings-history"), words: [t("history-title")], rows: <HistoryRows /> },
    { id: "about", name: t("settings-about"), words: [], rows: <AboutRows /> },
  ];
}

/** Scrolls the page to a section, and nothing around it: the frame of the window stays where it is. */
function bringUp(id: string): void {
  const section = document.getElementById(id);
  const page = section?.closest(".scroll");
  if (!section || !page) return;
  page.scrollTo({ top: page.scrollTop + section.getBoundingClientRect().top - page.getBoundingClientRect().top });
}

/** The screen. */
export default function SettingsScreen() {
  const { t, label, locale } = useLanguage();
  const { path } = useAddress();
  const [search, setSearch] = useState("");
  const settings = useRead("settings_get", {});
  const seller = useRead("seller_show", {});
  const markets = useRead("market_list", {});
  const ready = settled(settings, seller, markets);
  const asked = path[1];
  useEffect(() => {
    // Once what stands above is whole, and not again with every save.
    if (ready && asked !== undefined) bringUp(`settings-${asked}`);
  }, [ready, asked]);
  const wanted = search.trim().toLocaleLowerCase(locale);
  const sections = useSections().filter(({ name, words }) =>
    [name, ...words].some((word) => word.toLocaleLowerCase(locale).includes(wanted)),
  );
  return (
    <Screen
      name="settings"
      ready={ready}
      title={t("settings-title")}
      beside={<span className="sub">{t("settings-at-once")}</span>}
      toolbar={
        <FindField label={label("settings-search")} value={search} onChange={setSearch} className="find-setting" />
      }
    >
      <div className="scroll settings">
        <Unread failures={[settings.error]} />
        {sections.length === 0 && <EmptyState icon={Settings2}>{t("settings-find-none")}</EmptyState>}
        {sections.map(({ id, name, rows }) => (
          <section key={id} id={`settings-${id}`} aria-label={name}>
            <h2 className="h2">{name}</h2>
            <div className="card settings-card">{rows}</div>
          </section>
        ))}
      </div>
    </Screen>
  );
}
