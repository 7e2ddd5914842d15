"""Recomputes what experiments answer from their raw points, with the standard library alone; prints JSON."""
import csv, json, sys
from collections import defaultdict
from math import factorial, sqrt


def means(path, keys, reading):
    runs = defaultdict(list)
    with open(path, newline="") as file:
        for run in csv.DictReader(file):
            runs[tuple(run[key] for key in keys)].append(float(run[reading]))
    return {point: sum(values) / len(values) for point, values in runs.items()}


def sobol(path, reading):
    f = means(path, ("row", "block", "column"), reading)
    rows = sorted({row for row, *_ in f}, key=int)
    a, b = [f[row, "A", ""] for row in rows], [f[row, "B", ""] for row in rows]
    mean = sum(a + b) / len(a + b)
    variance = sum((y - mean) ** 2 for y in a + b) / (len(a + b) - 1)
    answer = {}
    for factor in {column for _, block, column in f if block == "AB"}:
        ab = [f[row, "AB", factor] for row in rows]
        first = sum((y - mean) * (x - z) for y, x, z in zip(b, ab, a)) / len(rows) / variance
        total = sum((z - x) ** 2 for z, x in zip(a, ab)) / 2 / len(rows) / variance
        answer[factor] = [first, total]
    return answer


def morris(path, reading, ranges):
    with open(path, newline="") as file:
        runs = list(csv.DictReader(file))
    value, at = defaultdict(list), {}
    for run in runs:
        place = int(run["path"]), int(run["step"])
        value[place].append(float(run[reading]))
        at[place] = run
    effects = defaultdict(list)
    for path_, step in sorted(at):
        factor = at[path_, step]["moved"]
        if factor == "":
            continue
        low, high = ranges[factor]
        here, before = at[path_, step], at[path_, step - 1]
        moved = (float(here[factor]) - float(before[factor])) / (high - low)
        y = sum(value[path_, step]) / len(value[path_, step]) - sum(value[path_, step - 1]) / len(value[path_, step - 1])
        effects[factor].append(y / moved)
    answer = {}
    for factor, found in effects.items():
        mu = sum(found) / len(found)
        sigma = sqrt(sum((e - mu) ** 2 for e in found) / (len(found) - 1))
        answer[factor] = [sum(abs(e) for e in found) / len(found), mu, sigma]
    return answer


def shapley(path, reading):
    f = means(path, ("coalition",), reading)
    worth = {int(coalition): y for (coalition,), y in f.items()}
    n = len(worth).bit_length() - 1
    with open(path, newline="") as file:
        names = [name[3:] for name in next(csv.reader(file)) if name.startswith("on.")]
    answer = {}
    for i, name in enumerate(names):
        share = 0
        for others in range(1 << n):
            if others >> i & 1:
                continue
            s = bin(others).count("1")
            weight = factorial(s) * factorial(n - s - 1) / factorial(n)
            share += weight * (worth[others | 1 << i] - worth[others])
        answer[name] = share
    return answer


def effects(path, reading, treatment, control):
    """Mean paired effect in each world; the scenario's own settings have no world."""
    runs = defaultdict(dict)
    with open(path, newline="") as file:
        for run in csv.DictReader(file):
            if run[reading] != "":
                runs[run["world"], run["replicate"]][run["arm"]] = float(run[reading])
    worlds = defaultdict(list)
    for (world, _), sides in runs.items():
        worlds[world].append(sides[treatment] - sides[control])
    return {world: sum(found) / len(found) for world, found in worlds.items()}


if __name__ == "__main__":
    kind, *words = sys.argv[1:]
    words = [json.loads(word) if word[:1] in "{[" else word for word in words]
    print(json.dumps({"sobol": sobol, "morris": morris, "shapley": shapley, "effects": effects}[kind](*words)))
