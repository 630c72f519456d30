// The field that finds things on a screen; `/` leads to it.
import { Search } from "lucide-react";
import { useRef } from "react";
import { Input, SearchField } from "react-aria-components";
import { useReach } from "../lib/reach";
import { classes } from "./classes";
import { Icon } from "./Icon";

/** What to find, and how the field is called. */
export interface FindFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Shows the key that leads here. */
  hint?: string;
  className?: string;
}

/** A field to find things. */
export function FindField({ label, value, onChange, hint, className }: FindFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useReach("find", input);
  return (
    <SearchField aria-label={label} value={value} onChange={onChange} className={classes("field s quiet", className)}>
      <Icon of={Search} small tone="faint" />
      <Input ref={input} placeholder={label} />
      {hint !== undefined && value === "" && <kbd>{hint}</kbd>}
    </SearchField>
  );
}
