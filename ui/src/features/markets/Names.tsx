// Countries or languages as a row of names in order: each can be taken out or put first, and others added.
import { ArrowLeft, Plus, X } from "lucide-react";
import { Icon } from "../../components/Icon";
import { IconButton } from "../../components/Button";
import { Select } from "../../components/Select";
import { OctagonAlert } from "lucide-react";
import { useLanguage } from "../../lib/language";
import { raised, replaced } from "./policy";

/** The row. */
export function Names({
  label: title,
  values,
  known,
  name,
  wrong,
  onChange,
}: {
  label: string;
  values: readonly string[];
  known: readonly string[];
  name: (code: string) => string;
  wrong: string | null;
  onChange: (values: string[]) => void;
}) {
  const { t, label, locale } = useLanguage();
  const others = known
    .filter((code) => !values.includes(code))
    .map((id) => ({ id, name: name(id) }))
    .sort((left, right) => left.name.localeCompare(right.name, locale));
  return (
    <div className="names" role="group" aria-label={title}>
      <span className="label">{title}</span>
      <ul className="row wrap">
        {values.map((code, index) => (
          <li key={code} className="name-chip">
            {index > 0 && (
              <IconButton
                label={`${label("market-earlier")}: ${name(code)}`}
                icon={ArrowLeft}
                mirrored
                size="tiny"
                onPress={() => onChange(raised(values, index))}
              />
            )}
            <span>{name(code)}</span>
            {values.length > 1 && (
              <IconButton
                label={`${label("action-remove")}: ${name(code)}`}
                icon={X}
                size="tiny"
                onPress={() => onChange(replaced(values, index, null))}
              />
            )}
          </li>
        ))}
        <li>
          <Select
            label={`${label("action-add")}: ${title}`}
            hideLabel
            look="plain"
            icon={Plus}
            value={null}
            choices={others}
            onChoose={(code) => onChange([...values, code])}
            placeholder={t("action-add")}
          />
        </li>
      </ul>
      {wrong !== null && (
        <span className="msg block" role="alert">
          <Icon of={OctagonAlert} small />
          {wrong}
        </span>
      )}
    </div>
  );
}
