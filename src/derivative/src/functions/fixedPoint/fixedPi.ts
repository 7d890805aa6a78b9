/**
 * π·2^bits from Machin's formula (1706) π = 16·atan(1/5) − 4·atan(1/239), wrong by less than 2¹⁶ units for up
 * to 2¹² bits. The digits are kept for the next call that needs no more of them.
 */
export function fixedPi(bits: number): bigint {
  if (bits > known.bits) {
    known = { bits, value: 16n * inverseTangent(5n, bits) - 4n * inverseTangent(239n, bits) };
  }
  return known.value >> BigInt(known.bits - bits);
}

let known = { bits: 0, value: 3n };

/** atan(1/n)·2^bits = 2^bits·(1/n − 1/(3·n³) + 1/(5·n⁵) − …), wrong by less than two units a term. */
function inverseTangent(n: bigint, bits: number): bigint {
  let power = (1n << BigInt(bits)) / n;
  let sum = 0n;
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += k % 4n === 1n ? power / k : -(power / k);
    power /= n * n;
  }
  return sum;
}
