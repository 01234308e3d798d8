/**
 * Compares texts by code point, as Neo4j orders them. `<` compares UTF-16 units, which sorts what is beyond the basic plane
 * before U+E000 to U+FFFF.
 */
export function compareTexts(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const difference = place(a.charCodeAt(index)) - place(b.charCodeAt(index));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** The place of a UTF-16 unit among others: surrogates, which only larger code points have, come last. */
function place(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
