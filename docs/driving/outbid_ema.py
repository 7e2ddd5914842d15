"""Outbid under EMA Workbench: uncertainties and levers are settings, outcomes are readings.

    from ema_workbench import perform_experiments

    with Outbid() as outbid:
        model = model_of(outbid, uncertainties=["propaganda"], levers=["moderation"],
                         outcomes={"left": "cumulativeTK@60"}, scenario="baseline", replicates=3)
        experiments, outcomes = perform_experiments(model, scenarios=64, policies=8)

Use the sequential evaluator: the server itself works on all cores.
"""

from ema_workbench import Model, RealParameter, ScalarOutcome


def model_of(outbid, uncertainties, levers, outcomes, **run):
    """A Model whose function asks the server. `outcomes` are names that Python allows, each with its reading."""
    rows = {row["name"]: row for row in outbid.parameters()}

    def function(**settings):
        values = {name: float(value) for name, value in settings.items()}
        answer = outbid.run(**{**run, "set": {**run.get("set", {}), **values}, "readings": list(outcomes.values())})
        means = {reading: sum(found) / len(found) for reading, found in answer["values"].items()}
        return {name: means[reading] for name, reading in outcomes.items()}

    model = Model("outbid", function=function)
    model.uncertainties = [RealParameter(name, *rows[name]["range"]) for name in uncertainties]
    model.levers = [RealParameter(name, *rows[name]["range"]) for name in levers]
    model.outcomes = [ScalarOutcome(name) for name in outcomes]
    return model
