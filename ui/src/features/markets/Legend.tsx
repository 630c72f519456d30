// What the colours of the matrix mean, in points from the floor.
import type { Market } from "../../generated/contract";
import { decimal, percent } from "../../lib/format";
import { useLanguage } from "../../lib/language";
import { HEATS, commonFloor, type Heat } from "./heat";

const LIMITS: Readonly<Record<Heat, readonly [string | null, string | null]>> = {
  u3: [null, "-10"],
  u2: ["-10", "-5"],
  u1: ["-5", "0"],
  0: ["0", "5"],
  1: ["5", "10"],
  2: ["10", "15"],
  3: ["15", null],
};

/** The legend under the matrix. */
export function Legend({ markets }: { markets: readonly Market[] }) {
  const { t, locale } = useLanguage();
  const floor = commonFloor(markets);
  const words = (heat: Heat) => {
    const [least, most] = LIMITS[heat].map((limit) => limit && decimal(limit, locale));
    if (!least) return t("matrix-under", { points: most ?? "" });
    return most ? t("range", { from: least, to: most }) : t("matrix-over", { points: least });
  };
  return (
    <footer className="legend">
      <span className="muted small">
        {floor === null ? t("matrix-legend") : t("matrix-legend-of", { percent: percent(floor, locale) })}
      </span>
      <ul className="row">
        {HEATS.map((heat) => (
          <li key={heat} className={`heat heat-${heat} legend-step`}>
            <bdi>{words(heat)}</bdi>
          </li>
        ))}
      </ul>
    </footer>
  );
}
