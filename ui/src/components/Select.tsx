// A choice among few, and a choice among few that all show at once.
import { Check, ChevronDown, type LucideIcon } from "lucide-react";
import { useId } from "react";
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  RadioButton,
  RadioField,
  RadioGroup,
  Select as AriaSelect,
  SelectValue,
} from "react-aria-components";
import { classes } from "./classes";
import { FieldMessage } from "./Field";
import { Icon } from "./Icon";

/** One thing to choose. */
export interface Choice<Id extends string = string> {
  id: Id;
  name: string;
  /** Language of the name, where it is not the reader's. */
  lang?: string;
}

/** A choice from a list. */
export interface SelectProps<Id extends string> {
  label: string;
  value: Id | null;
  choices: readonly Choice<Id>[];
  onChoose: (id: Id) => void;
  hideLabel?: boolean;
  icon?: LucideIcon;
  look?: "field" | "plain";
  className?: string;
  /** Shown while nothing is chosen. */
  placeholder?: string;
  /** Why the last choice was refused. */
  error?: string | null;
}

/** A list that opens. */
export function Select<Id extends string>({
  label,
  value,
  choices,
  onChoose,
  hideLabel = false,
  icon,
  look = "field",
  className,
  placeholder,
  error = null,
}: SelectProps<Id>) {
  const message = useId();
  return (
    <AriaSelect
      placeholder={placeholder}
      value={value}
      onChange={(key) => key !== null && onChoose(key as Id)}
      isInvalid={error !== null}
      aria-label={hideLabel ? label : undefined}
      aria-describedby={error === null ? undefined : message}
      className={classes("labelled", className)}
    >
      {!hideLabel && <Label className="label">{label}</Label>}
      <Button className={look === "field" ? classes("field select", error !== null && "bad") : "btn plain s"}>
        {icon && <Icon of={icon} />}
        <SelectValue className="grow clip" />
        <Icon of={ChevronDown} small tone="faint" />
      </Button>
      <FieldMessage id={message} sentence={error} onFix={() => undefined} />
      <Popover className="pop menu" offset={4}>
        <ListBox items={choices.map((choice) => ({ ...choice }))}>
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.name} className="menu-item">
              {({ isSelected }) => (
                <>
                  <span className="grow">
                    <bdi lang={choice.lang}>{choice.name}</bdi>
                  </span>
                  {isSelected && <Icon of={Check} small tone="accent" />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

/** A choice whose few answers all show. */
export function Segments<Id extends string>({
  label,
  value,
  choices,
  onChoose,
}: Pick<SelectProps<Id>, "label" | "value" | "choices" | "onChoose">) {
  return (
    <RadioGroup
      aria-label={label}
      value={value}
      onChange={(id) => onChoose(id as Id)}
      orientation="horizontal"
      className="seg"
    >
      {choices.map(({ id, name }) => (
        <RadioField key={id} value={id}>
          <RadioButton className={({ isSelected }) => classes("seg-item", isSelected && "on")}>{name}</RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
