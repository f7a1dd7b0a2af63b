import fc from 'fast-check';

/** Any text that a browser can hold, halves of characters included. Its length in UTF-16 units. */
export function anyText(maxLength?: number): fc.Arbitrary<string> {
  const unit = fc.oneof(fc.nat({ max: 0x7f }), fc.nat({ max: 0xffff }));
  return fc
    .array(unit, maxLength === undefined ? {} : { maxLength })
    .map((units) => String.fromCharCode(...units));
}
