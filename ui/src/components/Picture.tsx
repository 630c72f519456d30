// Pictures of the workspace, addressed by the hash of their bytes. What was read once is kept, since bytes of a hash
// never change.
import { ImageIcon } from "lucide-react";
import { useAside } from "../lib/desk/desk";
import { Icon } from "./Icon";

/** A picture from the workspace. */
export interface PictureProps {
  /** `sha256:` hash, or null where there is none. */
  blob: string | null;
  /** What it shows; empty beside a title that says it. */
  alt?: string;
  size?: "thumb" | "tile" | "large";
}

/** A picture, or its place where there is none. */
export function Picture({ blob, alt = "", size = "thumb" }: PictureProps) {
  const data = useAside(
    "media_read",
    { blob: blob ?? "", thumbnail: size !== "large" },
    { enabled: blob !== null, background: true },
  );
  if (!data)
    return (
      <span className={`${size} no-picture`} aria-hidden={alt === ""}>
        <Icon of={ImageIcon} tone="faint" />
      </span>
    );
  return <img className={size} src={`data:${data.mime};base64,${data.base64}`} alt={alt} decoding="async" />;
}
