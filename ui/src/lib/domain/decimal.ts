// Exact decimals as strings: the desk sends amounts as text, and no amount here ever becomes a binary fraction.

/** Digits and the place of the point: the value is `units` ÷ 10^`scale`. */
interface Scaled {
  units: bigint;
  scale: number;
}

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** Whether the text is a canonical decimal, such as `-12.50`. */
export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

function read(text: string): Scaled {
  if (!isDecimal(text)) throw new RangeError(`not a decimal: ${text}`);
  const [whole = "0", fraction = ""] = text.split(".");
  return { units: BigInt(whole + fraction), scale: fraction.length };
}

function write({ units, scale }: Scaled): string {
  if (scale === 0) return units.toString();
  const sign = units < 0n ? "-" : "";
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function align(left: Scaled, right: Scaled): { left: bigint; right: bigint; scale: number } {
  const scale = Math.max(left.scale, right.scale);
  const grow = (value: Scaled) => value.units * 10n ** BigInt(scale - value.scale);
  return { left: grow(left), right: grow(right), scale };
}

/** Negative, zero or positive, as `left` is below, equal to or above `right`. */
export function compare(left: string, right: string): number {
  const both = align(read(left), read(right));
  return both.left < both.right ? -1 : both.left > both.right ? 1 : 0;
}

/** The exact difference. */
export function subtract(left: string, right: string): string {
  const both = align(read(left), read(right));
  return write({ units: both.left - both.right, scale: both.scale });
}

/** The exact sum. */
export function add(left: string, right: string): string {
  const both = align(read(left), read(right));
  return write({ units: both.left + both.right, scale: both.scale });
}

/** How many digits stand behind the point. */
export function fractionDigits(text: string): number {
  return read(text).scale;
}

/** Cut to `places` digits behind the point, towards zero; shorter values are filled up. */
export function truncate(text: string, places: number): string {
  const { units, scale } = read(text);
  if (scale <= places) return write({ units: units * 10n ** BigInt(places - scale), scale: places });
  return write({ units: units / 10n ** BigInt(scale - places), scale: places });
}

/** Rounded half away from zero to `places` digits behind the point. */
export function round(text: string, places: number): string {
  const { units, scale } = read(text);
  if (scale <= places) return truncate(text, places);
  const step = 10n ** BigInt(scale - places);
  const half = units < 0n ? -step / 2n : step / 2n;
  return write({ units: (units + half) / step, scale: places });
}

/** Without the zeros at the end of the fraction. */
export function trim(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** A ratio in percent for drawing only: bars and ticks have no minor unit. */
export function share(part: string, whole: string): number {
  const ratio = Number(part) / Number(whole);
  return Number.isFinite(ratio) ? Math.min(100, Math.max(0, ratio * 100)) : 0;
}
