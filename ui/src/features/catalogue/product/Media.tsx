// Pictures: the whole tab takes drops, tiles are put in order, and each says what it shows, language by language.
import { ArrowLeft, ArrowRight, ImagePlus, Images, Trash2 } from "lucide-react";
import { useState, type ClipboardEvent, type DragEvent, type KeyboardEvent } from "react";
import { Button, IconButton } from "../../../components/Button";
import { EmptyState } from "../../../components/EmptyState";
import { Field } from "../../../components/Field";
import { Unread } from "../../../components/Loaded";
import { Picture } from "../../../components/Picture";
import { Select } from "../../../components/Select";
import { Tag } from "../../../components/Tag";
import type { Media as Medium, Product } from "../../../generated/contract";
import { useAct, useRead } from "../../../lib/desk/desk";
import { languageName } from "../../../lib/words/format";
import { useLanguage } from "../../../lib/words/language";
import { chooseFiles, readAll, type ChosenFile } from "../../../platform/files";
import type { PartProps } from "./parts";

const ACCEPT = "image/jpeg,image/png,image/webp,image/gif";

/** The tab. */
export function Media({ product }: PartProps) {
  const { t, label, locale } = useLanguage();
  const [language, setLanguage] = useState(product.sourceLocale);
  const [over, setOver] = useState(false);
  const markets = useRead("market_list", {});
  const add = useAct("media_add");
  const take = async (files: ChosenFile[]) => {
    for (const { name, base64 } of files) await add.run({ product: product.id, name, base64 });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void readAll(event.dataTransfer.files).then(take);
  };
  const paste = (event: ClipboardEvent) => {
    if (event.clipboardData.files.length > 0) void readAll(event.clipboardData.files).then(take);
  };
  const choose = (
    <Button icon={ImagePlus} busy={add.busy} onPress={() => void chooseFiles(ACCEPT, true).then(take)}>
      {t("media-choose")}
    </Button>
  );
  const languages = [
    ...new Set([product.sourceLocale, ...(markets.data?.markets.flatMap(({ locales }) => locales) ?? [])]),
  ];
  return (
    // Dropping is a second way; the button does the same by keyboard.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={over ? "scroll media over" : "scroll media"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onPaste={paste}
    >
      <Unread failures={[markets.error]} />
      {product.media.length === 0 ? (
        <EmptyState icon={Images} acts={choose}>
          {t("media-drop")}
        </EmptyState>
      ) : (
        <>
          <div className="row media-tools">
            {choose}
            <span className="muted grow">{t("media-drop")}</span>
            <Select
              label={label("field-locale")}
              hideLabel
              look="plain"
              value={language}
              choices={languages.map((id) => ({ id, name: languageName(id, locale) }))}
              onChoose={setLanguage}
            />
          </div>
          <ol className="tiles">
            {product.media.map((medium, index) => (
              <Tile key={medium.id} product={product} medium={medium} index={index} language={language} />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function Tile({
  product,
  medium,
  index,
  language,
}: {
  product: Product;
  medium: Medium;
  index: number;
  language: string;
}) {
  const { t, label, locale, direction } = useLanguage();
  const set = useAct("media_set");
  const remove = useAct("media_delete");
  const of = { product: product.id, media: medium.id };
  const last = product.media.length - 1;
  const move = (by: number) => index + by >= 0 && index + by <= last && void set.run({ ...of, position: index + by });
  const press = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!event.altKey || step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move(direction === "rtl" ? -step : step);
  };
  return (
    // Alt and an arrow move the tile from any control in it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className="media-tile card" onKeyDown={press}>
      {medium.source === null ? (
        <Picture blob={medium.blob} alt={medium.alt[language] ?? ""} size="large" />
      ) : (
        <span className="large no-picture muted">{t("media-not-here")}</span>
      )}
      <div className="row">
        {index === 0 && <Tag tone="sea">{t("media-main")}</Tag>}
        <span className="faint tiny num grow">{t("media-size", { width: medium.width, height: medium.height })}</span>
        <IconButton
          label={label("media-earlier")}
          icon={ArrowLeft}
          mirrored
          size="tiny"
          isDisabled={index === 0}
          onPress={() => move(-1)}
        />
        <IconButton
          label={label("media-later")}
          icon={ArrowRight}
          mirrored
          size="tiny"
          isDisabled={index === last}
          onPress={() => move(1)}
        />
        <IconButton label={label("media-delete")} icon={Trash2} size="tiny" onPress={() => void remove.run(of)} />
      </div>
      <Field
        label={t("media-alt-in", { language: languageName(language, locale) })}
        lang={language}
        value={medium.alt[language] ?? ""}
        onSave={(alt) => void set.run({ ...of, locale: language, alt })}
      />
    </li>
  );
}
