/** UTF-16 units per call of String.fromCharCode: well under every engine's limit on arguments. */
const CHUNK = 8192;

/** Decodes an encoding of one byte a character, whose lower half is ASCII and whose upper half are these 128 characters. */
export function decodeSingleByte(bytes: Uint8Array, upperHalf: string): string {
  const units = Uint16Array.from({ length: 256 }, (_, byte) =>
    byte < 0x80 ? byte : upperHalf.charCodeAt(byte - 0x80),
  );
  const out = new Uint16Array(bytes.length);
  for (let index = 0; index < bytes.length; index++) out[index] = units[bytes[index] as number] as number;
  return fromUnits(out);
}

/** The string of these UTF-16 units. */
export function fromUnits(units: Uint16Array): string {
  let text = '';
  for (let start = 0; start < units.length; start += CHUNK) {
    text += String.fromCharCode(...units.subarray(start, start + CHUNK));
  }
  return text;
}
