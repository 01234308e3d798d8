/** Whether a text has all these words: exactly, as prefixes, or, with four letters or more, with one typo. */
export function hasWords(text: string, words: string): boolean {
  const tokens = tokensOf(text);
  return tokensOf(words).every((word) =>
    tokens.some((token) => token.startsWith(word) || (word.length >= 4 && isNear(word, token))),
  );
}

function tokensOf(text: string): string[] {
  const folded = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('ı', 'i');
  return folded.split(/\s+/).filter(Boolean);
}

/** One letter wrong, missing, added, or two neighbouring letters swapped. */
function isNear(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
