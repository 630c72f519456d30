// Acts and places that a thing offers, behind one button: what is seldom done, and what must not be pressed by chance.
import { Ellipsis, type LucideIcon } from "lucide-react";
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Tooltip,
  TooltipTrigger,
} from "react-aria-components";
import { Icon } from "./Icon";

/** One line of a menu. */
export interface MenuEntry {
  id: string;
  name: string;
  icon?: LucideIcon;
  run: () => void;
}

/** Lines that belong together. */
export interface MenuGroup {
  id: string;
  /** Shown above them; read out in any case. */
  name: string;
  entries: readonly MenuEntry[];
}

/** A button that opens a menu; groups without lines are left out. */
export function MenuButton({ label, groups }: { label: string; groups: readonly MenuGroup[] }) {
  return (
    <MenuTrigger>
      <TooltipTrigger delay={500}>
        <Button className="btn icon plain s" aria-label={label}>
          <Icon of={Ellipsis} />
        </Button>
        <Tooltip className="tip" offset={4}>
          {label}
        </Tooltip>
      </TooltipTrigger>
      <Popover className="pop menu" offset={4} placement="bottom end">
        <Menu aria-label={label}>
          {groups.flatMap(({ id, name, entries }) =>
            entries.length === 0
              ? []
              : [
                  <MenuSection key={id} id={id} aria-label={name}>
                    <Header className="h3 menu-head">{name}</Header>
                    {entries.map((entry) => (
                      <MenuItem
                        key={entry.id}
                        id={entry.id}
                        textValue={entry.name}
                        className="menu-item"
                        onAction={entry.run}
                        aria-label={entry.name}
                      >
                        {entry.icon && <Icon of={entry.icon} small />}
                        <span className="grow clip">
                          <bdi>{entry.name}</bdi>
                        </span>
                      </MenuItem>
                    ))}
                  </MenuSection>,
                ],
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
