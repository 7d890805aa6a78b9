"""
Times the notebook's own gradient, as it stands in docs/notebook.txt: python3 notebook.py [prints] <n> <seconds>
prints the time of one call in µs, the median of its samples. Without "prints" the lines that print are left out.
"""

import io
import pathlib
import re
import statistics
import sys
import time
from contextlib import redirect_stdout

import numpy as np

*flags, n, seconds = sys.argv[1:]
notebook = pathlib.Path(__file__).parents[3] / "docs" / "notebook.txt"
cell = re.search(r"^In \[7\]:\n(.*?)^In \[8\]:", notebook.read_text("utf-8"), re.M | re.S).group(1)
if "prints" not in flags:
    cell = "\n".join(line for line in cell.split("\n") if "print(" not in line)
names = {"np": np}
exec(cell, names)  # defines numerical_derivative
x = (np.arange(int(n)) + 0.5) / int(n)


def call():
    start = time.perf_counter()
    with redirect_stdout(io.StringIO()):
        names["numerical_derivative"](lambda x: np.sum(x**2), x)
    return (time.perf_counter() - start) * 1e6


samples = [call()]
end = time.perf_counter() + float(seconds)
while time.perf_counter() < end:
    samples.append(call())
print(statistics.median(samples))
