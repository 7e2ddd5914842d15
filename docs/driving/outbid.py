"""Outbid from Python: one server that stays warm, asked as often as you like. Standard library only.

    with Outbid() as outbid:
        answer = outbid.run(scenario="baseline", set={"moderation": 0.7}, replicates=3, readings=["K@60"])
        print(answer["values"]["K@60"], answer["fingerprint"])
"""

import json
import subprocess
import threading


class Problems(ValueError):
    """What was wrong with a request: `problems` is a list of path, expected, received and perhaps suggestion."""

    def __init__(self, problems):
        hint = lambda each: f" (did you mean {each['suggestion']}?)" if "suggestion" in each else ""
        super().__init__(
            "; ".join(f"{p['path']}: expected {p['expected']}, received {p['received']}{hint(p)}" for p in problems)
        )
        self.problems = problems


class Outbid:
    """A running `outbid serve`. Close it, or use it in a `with` block."""

    def __init__(self, command=("npx", "outbid"), workers=None):
        words = [*command, "serve"] + ([] if workers is None else ["--workers", str(workers)])
        self._process = subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )
        self._lock = threading.Lock()

    def run(self, **run):
        """Values of each reading, one a replicate; the fingerprint; the version of the model."""
        return self.all([{"run": run}])[0]

    def effect(self, treatment, control, **effect):
        """Mean of treatment less control for each reading, its 95 % interval, and the pairs: same people, same luck."""
        return self.all([{"effect": {"treatment": treatment, "control": control, **effect}}])[0]

    def parameters(self):
        """Everything that can be set, a dictionary each."""
        return self.all([{"parameters": True}])[0]["parameters"]

    def measures(self):
        """Everything that can be read, a dictionary each."""
        return self.all([{"measures": True}])[0]["measures"]

    def all(self, requests):
        """Answers of many requests in their order; all threads of the server work at them. Raises Problems."""
        requests = list(requests)
        with self._lock:
            lines = [json.dumps({"id": i, **request}) + "\n" for i, request in enumerate(requests)]
            # Answers are read while requests are written: the server takes no more when nobody reads.
            writer = threading.Thread(target=self._write, args=(lines,)) if len(lines) > 16 else None
            if writer is None:
                self._write(lines)
            else:
                writer.start()
            answers = [None] * len(requests)
            for _ in requests:
                line = self._process.stdout.readline()
                if line == "":
                    raise RuntimeError(f"outbid serve ended with code {self._process.wait()}")
                answer = json.loads(line)
                if answer["id"] is None:
                    raise Problems(answer["problems"])
                answers[answer["id"]] = answer
            if writer is not None:
                writer.join()
        for answer in answers:
            if "problems" in answer:
                raise Problems(answer["problems"])
        return answers

    def _write(self, lines):
        self._process.stdin.write("".join(lines))
        self._process.stdin.flush()

    def close(self):
        """Lets the server finish and end."""
        self._process.stdin.close()
        self._process.stdout.close()
        return self._process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
