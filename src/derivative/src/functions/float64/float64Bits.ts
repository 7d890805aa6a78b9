/** Eight bytes through which a float64 number and its bits are seen. */
const view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));

/** 2ᵏ for −1022 ≤ k ≤ 1023; `2 ** k` is not required to be exact. */
export function powerOfTwo(k: number): number {
  view.setInt32(0, (k + 1023) << 20);
  view.setInt32(4, 0);
  return view.getFloat64(0);
}

/** x = mantissa · 2^exponent with 1 ≤ mantissa < 2, for finite x > 0, exactly; subnormal x included. */
export function splitFloat64(x: number): { mantissa: number; exponent: number } {
  const isSubnormal = x < 2.2250738585072014e-308;
  view.setFloat64(0, isSubnormal ? x * 18014398509481984 : x);
  const high = view.getInt32(0);
  view.setInt32(0, (high & 0xfffff) | (1023 << 20));
  return { mantissa: view.getFloat64(0), exponent: (high >> 20) - (isSubnormal ? 1077 : 1023) };
}
