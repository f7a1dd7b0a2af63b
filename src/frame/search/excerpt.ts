const MARK = /<\/?mark>/g;

/** An excerpt without the heading it begins with, which stands above it already. */
export function withoutHeading(excerpt: string, heading: string): string {
  if (heading === '' || !excerpt.replace(MARK, '').startsWith(heading)) return excerpt;
  // Counted without the marks, cut with them.
  let left = heading.length;
  return excerpt
    .replace(/<\/?mark>|[^<]/g, (piece) => {
      if (left === 0 || piece.length > 1) return piece;
      left -= 1;
      return '';
    })
    .replaceAll('<mark></mark>', '')
    .replace(/^[\s.]+/, '');
}
