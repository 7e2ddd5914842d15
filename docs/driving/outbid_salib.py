"""Outbid under SALib: what SALib samples, Outbid runs, and SALib analyses.

    from SALib.analyze import sobol as analyze
    from SALib.sample import sobol as sample

    with Outbid() as outbid:
        problem = problem_of(outbid, ["propaganda", "moderation", "repression"])
        x = sample.sample(problem, 128)
        y = evaluate(outbid, problem, x, "cumulativeTK@60", scenario="baseline", replicates=3)
        print(analyze.analyze(problem, y)["S1"])
"""

import numpy as np


def problem_of(outbid, names):
    """SALib's problem of settings over their study ranges, as `outbid parameters` lists them."""
    rows = {row["name"]: row for row in outbid.parameters()}
    missing = [name for name in names if "range" not in rows.get(name, {})]
    if missing:
        raise ValueError(f"expected settings with a study range, received {', '.join(missing)}")
    return {"num_vars": len(names), "names": list(names), "bounds": [list(rows[name]["range"]) for name in names]}


def evaluate(outbid, problem, x, reading, **run):
    """The mean of a reading over the replicates for each row of x: an array with one number a row.

    Every row has the same people and the same luck, unless `run` has another seed: differences are those of settings.
    """
    settings = [{name: float(value) for name, value in zip(problem["names"], row)} for row in np.asarray(x)]
    given = run.pop("set", {})
    answers = outbid.all({"run": {**run, "set": {**given, **row}, "readings": [reading]}} for row in settings)
    return np.array([np.mean(answer["values"][reading]) for answer in answers])
