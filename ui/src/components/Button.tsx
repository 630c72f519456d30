// Buttons carry verbs. One primary on a screen; a busy one keeps its label.
import { LoaderCircle, type LucideIcon } from "lucide-react";
import { use, useRef } from "react";
import {
  Button as AriaButton,
  Tooltip,
  TooltipTrigger,
  type ButtonProps as AriaButtonProps,
} from "react-aria-components";
import { useReach } from "../lib/reach";
import { classes } from "./classes";
import { Icon } from "./Icon";
import { PrimaryPlace } from "./PrimaryPlace";

/** Looks of a button. */
export interface ButtonProps extends Omit<AriaButtonProps, "children" | "className" | "style"> {
  children: string;
  icon?: LucideIcon;
  /** Mirrors the icon in right-to-left languages: arrows, undo, send. */
  mirrored?: boolean;
  look?: "plain" | "primary" | "normal" | "link";
  size?: "normal" | "small" | "tiny";
  busy?: boolean;
  /** Key shown beside the words. */
  hint?: string;
  className?: string;
}

/** A button with words. */
export function Button({
  children,
  icon,
  mirrored = false,
  look = "normal",
  size = "normal",
  busy = false,
  hint,
  className,
  ...rest
}: ButtonProps) {
  const shown = busy ? LoaderCircle : icon;
  const element = useRef<HTMLButtonElement>(null);
  const place = use(PrimaryPlace);
  useReach(look === "primary" ? place : null, element);
  return (
    <AriaButton
      {...rest}
      ref={element}
      isPending={busy}
      className={classes(look === "link" ? "link-button" : "btn", lookClass(look), sizeClass(size), className)}
    >
      {shown && <Icon of={shown} mirrored={mirrored && !busy} spinning={busy} small={size !== "normal"} />}
      <span>{children}</span>
      {hint !== undefined && <kbd className="k">{hint}</kbd>}
    </AriaButton>
  );
}

function lookClass(look: NonNullable<ButtonProps["look"]>): string {
  return { primary: "go", plain: "plain", normal: "", link: "" }[look];
}

function sizeClass(size: NonNullable<ButtonProps["size"]>): string {
  return { normal: "", small: "s", tiny: "xs" }[size];
}

/** A button with an icon alone; its name is read out and shown on hover. */
export interface IconButtonProps extends Omit<AriaButtonProps, "children" | "className" | "style"> {
  label: string;
  icon: LucideIcon;
  mirrored?: boolean;
  look?: "plain" | "normal";
  size?: "normal" | "small" | "tiny";
  /** Key shown in the tooltip. */
  hint?: string;
}

/** An icon that acts. Only for what everyone knows: close, more, undo in a row, next and previous. */
export function IconButton({
  label,
  icon,
  mirrored = false,
  look = "plain",
  size = "normal",
  hint,
  ...rest
}: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={classes("btn icon", look === "plain" && "plain", sizeClass(size))}
      >
        <Icon of={icon} mirrored={mirrored} small={size === "tiny"} />
      </AriaButton>
      <Tooltip className="tip" offset={4}>
        {label}
        {hint !== undefined && <kbd>{hint}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
