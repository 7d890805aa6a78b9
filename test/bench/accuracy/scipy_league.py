"""The league as scipy.differentiate.derivative plays it, with its default options.

npx tsx -C derivative-source test/bench/accuracyLeague.ts --points | python3 test/bench/accuracy/scipy_league.py
"""
import json
import sys

import numpy as np
import scipy
from scipy.differentiate import derivative

NAMES = {name: getattr(np, name) for name in dir(np) if not name.startswith("_")}


def outcome(f, x, truth):
    calls = 0

    def counted(points):
        nonlocal calls
        calls += np.size(points)
        return f(points)

    with np.errstate(all="ignore"):
        result = derivative(counted, x)
    error = abs(float(result.df) - truth)
    return error / abs(truth), bool(error <= float(result.error)), float(result.error) / error if error else np.nan, calls


for title, points in json.load(sys.stdin).items():
    outcomes = []
    for point in points:
        f = eval(f"lambda x: {point['numpy']}", NAMES)
        outcomes.append(outcome(f, point["x"], point["truth"]))
    relative = sorted(float("inf") if np.isnan(error) else error for error, *_ in outcomes)
    at = lambda share: relative[min(len(relative) - 1, int(share * len(relative)))]
    ratios = sorted(ratio for _, _, ratio, _ in outcomes if not np.isnan(ratio))
    print(title)
    print(json.dumps({
        "method": f"scipy.differentiate {scipy.__version__}",
        "points": len(outcomes),
        "median": at(0.5), "p90": at(0.9), "p99": at(0.99), "greatest": relative[-1],
        "below1e10": sum(error < 1e-10 for error in relative) / len(relative),
        "below1e8": sum(error < 1e-8 for error in relative) / len(relative),
        "failures": sum(not error < 1e-3 for error in relative),
        "covered": sum(covered for _, covered, _, _ in outcomes) / len(outcomes),
        "tooLarge": ratios[len(ratios) // 2],
        "calls": sum(calls for *_, calls in outcomes) / len(outcomes),
        "mostCalls": max(calls for *_, calls in outcomes),
    }))
