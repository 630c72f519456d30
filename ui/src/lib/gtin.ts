// Barcodes end in a digit that checks the others. When it does not fit, most often two neighbours were swapped.

const LENGTHS = new Set([8, 12, 13, 14]);

function checkDigit(body: string): number {
  const sum = Array.from(body)
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}

/** Whether the text is a GTIN whose last digit fits. */
export function isGtin(text: string): boolean {
  return /^\d+$/.test(text) && LENGTHS.has(text.length) && checkDigit(text.slice(0, -1)) === Number(text.at(-1));
}

/** A barcode that was probably meant: neighbours swapped back, else the last digit put right. Null where the length is wrong. */
export function mendGtin(text: string): string | null {
  if (!/^\d+$/.test(text) || !LENGTHS.has(text.length)) return null;
  for (let at = text.length - 2; at >= 0; at -= 1) {
    const swapped = text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
    if (swapped !== text && isGtin(swapped)) return swapped;
  }
  return text.slice(0, -1) + String(checkDigit(text.slice(0, -1)));
}
