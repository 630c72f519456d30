// A filter that is on, with a way to take it off; and a short code, such as a market's.
import { X } from "lucide-react";
import { Button } from "react-aria-components";
import { useLanguage } from "../lib/words/language";
import { Icon } from "./Icon";

/** A filter in use. */
export function Chip({ children, onRemove }: { children: string; onRemove?: () => void }) {
  const { label } = useLanguage();
  return (
    <span className="chip">
      {children}
      {onRemove && (
        <Button className="chip-x" aria-label={`${label("action-remove")}: ${children}`} onPress={onRemove}>
          <Icon of={X} small />
        </Button>
      )}
    </span>
  );
}

/** A market's own short code. */
export function MarketCode({ children }: { children: string }) {
  return (
    <bdi dir="ltr" className="mk">
      {children}
    </bdi>
  );
}
