// Language, looks and program: small settings that act at once.
import { useSyncExternalStore } from "react";
import { Unread } from "../../../components/Loaded";
import { Segments, Select } from "../../../components/Select";
import type { Density, Theme } from "../../../generated/contract";
import { useAct, useRead } from "../../../lib/desk/desk";
import { languageName, percent } from "../../../lib/words/format";
import { useLanguage } from "../../../lib/words/language";
import { prefer, preferences, watchPreferences } from "../../../platform/preferences";
import { Row } from "./Row";

/** The language of the desk; each names itself in its own script. */
export function LanguageRows() {
  const { t, label } = useLanguage();
  const { data, error } = useRead("settings_get", {});
  const { run } = useAct("settings_set");
  if (!data) return <Unread failures={[error]} />;
  return (
    <Row name={t("settings-interface-language")}>
      <Select
        label={label("settings-interface-language")}
        hideLabel
        value={data.locale}
        choices={data.locales.map((id) => ({ id, name: languageName(id, id), lang: id }))}
        onChoose={(locale) => void run({ locale })}
        className="setting-select"
      />
    </Row>
  );
}

const THEMES: readonly Theme[] = ["system", "light", "dark", "contrast"];
const DENSITIES: readonly Density[] = ["compact", "regular", "roomy"];
const SCALES = ["90", "100", "110", "125", "150"] as const;

/** Colours, heights, letters and keys. */
export function AppearanceRows() {
  const { t, label, locale } = useLanguage();
  const { data, error } = useRead("settings_get", {});
  const { run } = useAct("settings_set");
  const { scale, singleKeys } = useSyncExternalStore(watchPreferences, preferences);
  if (!data) return <Unread failures={[error]} />;
  return (
    <>
      <Row name={t("settings-theme")}>
        <Segments
          label={label("settings-theme")}
          value={data.theme}
          choices={THEMES.map((id) => ({ id, name: t(`settings-theme-${id}`) }))}
          onChoose={(theme) => void run({ theme })}
        />
      </Row>
      <Row name={t("settings-density")}>
        <Segments
          label={label("settings-density")}
          value={data.density}
          choices={DENSITIES.map((id) => ({ id, name: t(`settings-density-${id}`) }))}
          onChoose={(density) => void run({ density })}
        />
      </Row>
      <Row name={t("settings-scale")}>
        <Segments
          label={label("settings-scale")}
          value={SCALES.find((each) => each === String(scale)) ?? "100"}
          choices={SCALES.map((id) => ({ id, name: percent(id, locale) }))}
          onChoose={(id) => prefer({ scale: Number(id) })}
        />
      </Row>
      <Row name={t("settings-single-keys")} help={t("settings-single-keys-help")}>
        <Segments
          label={label("settings-single-keys")}
          value={singleKeys ? "yes" : "no"}
          choices={[
            { id: "yes", name: t("settings-on") },
            { id: "no", name: t("settings-off") },
          ]}
          onChoose={(id) => prefer({ singleKeys: id === "yes" })}
        />
      </Row>
    </>
  );
}

/** The program. */
export function AboutRows() {
  const { t } = useLanguage();
  const { data, error } = useRead("workspace_status", {});
  return data ? (
    <Row name={t("settings-version", { version: data.programVersion })}>
      <bdi dir="ltr" className="mono faint">
        {data.sellerId}
      </bdi>
    </Row>
  ) : (
    <Unread failures={[error]} />
  );
}
