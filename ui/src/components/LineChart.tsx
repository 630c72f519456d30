// One line over days, drawn small: a question in its title, labels at its ends and at its highest and lowest, the
// same figures as a table for those who do not look.
import { useLayoutEffect, useRef, useState } from "react";
import { day, decimal, rate, shortDay } from "../lib/words/format";
import { useLanguage } from "../lib/words/language";

/** A value on a day; decimals as text. */
export interface ChartPoint {
  day: string;
  value: string;
}

/** Until the page says how wide it is. */
const WIDTH = 592;
const HEIGHT = 160;
const LEFT = 8;
const RIGHT = 72;
/** Height of a label; nearer ones would cover one another. */
const LABEL = 13;

/** A chart of one series. Figures become floats only to find their place on the screen. */
export function LineChart({ title, points }: { title: string; points: readonly ChartPoint[] }) {
  const { locale } = useLanguage();
  const figure = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(WIDTH);
  useLayoutEffect(() => {
    const place = figure.current;
    if (!place) return;
    // Letters keep their size, so the drawing takes its width from the page instead of being scaled.
    const observer = new ResizeObserver(() => setWidth(Math.max(240, place.clientWidth)));
    observer.observe(place);
    return () => observer.disconnect();
  }, []);
  const last = points.at(-1);
  const first = points[0];
  if (!first || !last) return null;
  const values = points.map(({ value }) => Number(value));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (index: number) => LEFT + (index / Math.max(1, points.length - 1)) * (width - LEFT - RIGHT);
  const y = (value: number) => 16 + (1 - (value - low) / (high - low || 1)) * (HEIGHT - 48);
  const line = values.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`).join(" ");
  return (
    <figure className="chart-figure" ref={figure}>
      <svg
        className="chart"
        viewBox={`0 0 ${String(width)} ${String(HEIGHT)}`}
        role="img"
        aria-label={title}
        direction="ltr"
      >
        <path
          className="gl"
          d={[low, high].map((value) => `M${String(LEFT)} ${String(y(value))}H${String(width - RIGHT)}`).join("")}
        />
        <polyline points={line} className="chart-line" />
        <circle cx={x(values.length - 1)} cy={y(values.at(-1) ?? low)} r="3.5" className="chart-dot" />
        <text x={width - RIGHT + 8} y={y(values.at(-1) ?? low) + 4} className="chart-value">
          {rate(last.value, locale)}
        </text>
        {[low, high]
          .filter((value) => high > low && Math.abs(y(value) - y(values.at(-1) ?? low)) > LABEL)
          .map((value) => (
            <text key={value} x={width - RIGHT + 8} y={y(value) + 4}>
              {rate(points[values.indexOf(value)]?.value ?? "", locale)}
            </text>
          ))}
        <text x={LEFT} y={HEIGHT - 6}>
          {shortDay(first.day, locale)}
        </text>
        <text x={width - RIGHT} y={HEIGHT - 6} textAnchor="end">
          {shortDay(last.day, locale)}
        </text>
      </svg>
      <table className="only-read">
        <caption>{title}</caption>
        <tbody>
          {points.map((point) => (
            <tr key={point.day}>
              <th scope="row">{day(point.day, locale)}</th>
              <td>{decimal(point.value, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
