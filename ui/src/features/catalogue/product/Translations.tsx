// The texts of this product in one other language: source beside translation, each with its state.
import { Languages } from "lucide-react";
import { useEffect, useState } from "react";
import { ConfirmText } from "../../../components/ConfirmText";
import { EmptyState } from "../../../components/EmptyState";
import { Field } from "../../../components/Field";
import { Unread } from "../../../components/Loaded";
import { Select } from "../../../components/Select";
import { TranslationBadge } from "../../../components/Tag";
import type { Accepted, Segment } from "../../../generated/contract";
import { useQueryPart } from "../../../lib/address";
import { useAct, useRead } from "../../../lib/desk/desk";
import { fieldWord } from "../../../lib/words/field-word";
import { languageName } from "../../../lib/words/format";
import { useLanguage } from "../../../lib/words/language";
import type { PartProps } from "./parts";

/** The tab. */
export function Translations({ product }: PartProps) {
  const { t, label, locale } = useLanguage();
  const markets = useRead("market_list", {});
  const [chosen, choose] = useQueryPart("language");
  const languages = [...new Set(markets.data?.markets.flatMap(({ locales }) => locales) ?? [])].filter(
    (tag) => tag !== product.sourceLocale,
  );
  const language = languages.find((tag) => tag === chosen) ?? languages[0];
  if (!markets.data) return <Unread failures={[markets.error]} room="page" />;
  if (language === undefined) return <EmptyState icon={Languages}>{t("translate-no-languages")}</EmptyState>;
  return (
    <div className="scroll texts">
      <div className="row texts-head">
        <Select
          label={label("field-locale")}
          hideLabel
          value={language}
          choices={languages.map((id) => ({ id, name: languageName(id, locale) }))}
          onChoose={choose}
        />
        <span className="muted">
          {t("translate-direction", {
            from: languageName(product.sourceLocale, locale),
            to: languageName(language, locale),
          })}
        </span>
      </div>
      <Texts key={language} product={product.id} language={language} sourceLanguage={product.sourceLocale} />
    </div>
  );
}

function Texts({ product, language, sourceLanguage }: { product: string; language: string; sourceLanguage: string }) {
  const { data, error } = useRead(
    "translate_list",
    { product, locale: language, states: ["missing", "machine", "draft", "reviewed", "stale"] },
    { keep: true },
  );
  if (error) return <Unread failures={[error]} />;
  return data?.segments.map((segment) => (
    <Text key={segment.field} segment={segment} sourceLanguage={sourceLanguage} />
  ));
}

function Text({ segment, sourceLanguage }: { segment: Segment; sourceLanguage: string }) {
  const language = useLanguage();
  const { t } = language;
  const { run, busy } = useAct("translate_set");
  const [draft, setDraft] = useState(segment.text);
  const { product, field, locale } = segment;
  // What was kept last, here or elsewhere: Confirm means these words.
  useEffect(() => setDraft(segment.text), [segment.text]);
  const keep = (text: string, state: "draft" | "reviewed", accept: Accepted[] = []) => {
    setDraft(text);
    void run({ product, field, locale, text, state, accept });
  };
  const long = field === "description";
  return (
    <article className="text-pair" data-state={segment.state}>
      <div>
        <span className="label">{fieldWord(field, language)}</span>
        {segment.sourceBefore !== null && (
          <p className="small">
            <span className="warn">{t("translate-changed")}</span>{" "}
            <del lang={sourceLanguage} dir="auto">
              {segment.sourceBefore}
            </del>
          </p>
        )}
        <p lang={sourceLanguage} dir="auto" className="source">
          {segment.source}
        </p>
      </div>
      <div>
        <Field
          label={t("translate-target")}
          value={segment.text}
          lang={locale}
          multiline={long}
          onSave={(text) => keep(text, "draft")}
        />
        <div className="row text-acts">
          <TranslationBadge state={segment.state} />
          <ConfirmText
            segment={segment}
            text={draft}
            busy={busy}
            onConfirm={(accept) => keep(draft, "reviewed", accept)}
          />
        </div>
      </div>
    </article>
  );
}
