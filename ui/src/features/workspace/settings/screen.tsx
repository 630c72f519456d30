// Settings: everything about this workspace and this device on one searchable page. Changes act at once and can be
// undone.
import { Settings2 } from "lucide-react";
import { useState, type ReactNode } from "react";
import { EmptyState, FailureNote } from "../../../components/EmptyState";
import { FindField } from "../../../components/FindField";
import { Screen } from "../../../components/Screen";
import { useAddress } from "../../../lib/address";
import { settled, useRead } from "../../../lib/desk/desk";
import { useLanguage } from "../../../lib/words/language";
import { AboutRows, AppearanceRows, FirmRows, LanguageRows, NetworkRows } from "./rows";
import { FileRows } from "./FileRows";
import { HistoryRows } from "./HistoryRows";
import "./settings.css";

/** A section of the page: its address, its name and the words it is found by. */
interface Section {
  id: string;
  name: string;
  words: readonly string[];
  rows: ReactNode;
}

function useSections(): readonly Section[] {
  const { t } = useLanguage();
  return [
    {
      id: "firm",
      name: t("settings-firm"),
      words: [t("settings-seller"), t("settings-base-currency"), t("settings-source-locale")],
      rows: <FirmRows />,
    },
    { id: "language", name: t("settings-language"), words: [t("settings-interface-language")], rows: <LanguageRows /> },
    {
      id: "appearance",
      name: t("settings-appearance"),
      words: [t("settings-theme"), t("settings-density"), t("settings-scale"), t("settings-single-keys")],
      rows: <AppearanceRows />,
    },
    { id: "network", name: t("settings-network"), words: [t("hub-address"), t("hub-device")], rows: <NetworkRows /> },
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

/** The screen. */
export default function SettingsScreen() {
  const { t, label, locale } = useLanguage();
  const { path } = useAddress();
  const [search, setSearch] = useState("");
  const settings = useRead("settings_get", {});
  const wanted = search.trim().toLocaleLowerCase(locale);
  const sections = useSections().filter(({ name, words }) =>
    [name, ...words].some((word) => word.toLocaleLowerCase(locale).includes(wanted)),
  );
  return (
    <Screen
      name="settings"
      ready={settled(settings)}
      title={t("settings-title")}
      beside={<span className="sub">{t("settings-at-once")}</span>}
      toolbar={
        <FindField label={label("settings-search")} value={search} onChange={setSearch} className="find-setting" />
      }
    >
      <div className="scroll settings">
        {settings.error && <FailureNote failure={settings.error} />}
        {sections.length === 0 && <EmptyState icon={Settings2}>{t("settings-find-none")}</EmptyState>}
        {sections.map(({ id, name, rows }) => (
          <section
            key={id}
            id={`settings-${id}`}
            ref={(place) => (path[1] === id ? place?.scrollIntoView() : undefined)}
          >
            <h2 className="h2">{name}</h2>
            <div className="card settings-card">{rows}</div>
          </section>
        ))}
      </div>
    </Screen>
  );
}
