import { describe, expect, it } from "vitest";
import { createStudyDraws } from "../../sim/experiments/index.ts";
import { createDoor, type Knock } from "../../src/classroom/door.ts";
import { makeRoomCode, readRoomCode } from "../../src/classroom/roomCode.ts";

const answers: string[] = [];
function knock(code: string, address = "10.0.0.1"): Knock & { verdict?: string } {
  const one: Knock & { verdict?: string } = {
    ...{ code, address },
    answer(verdict) {
      one.verdict = verdict;
      answers.push(verdict);
    },
  };
  return one;
}
const chance = () => createStudyDraws("door");
const aDoor = () => createDoor(() => "K7QM", chance());

describe("the door", () => {
  it("lets a whole class in from one address at once", () => {
    const door = aDoor();
    const class200 = Array.from({ length: 200 }, () => knock("K7QM"));
    for (const each of class200) door.knock(each, 0);
    expect(class200.map(({ verdict }) => verdict)).toEqual(class200.map(() => "in"));
  });

  it("answers forty wrong codes at once, and then one a second of all that try", () => {
    const door = aDoor();
    const tries = Array.from({ length: 1000 }, (_, i) => knock(`AAA${i}`, `10.0.0.${i % 50}`));
    for (const each of tries.slice(0, 300)) door.knock(each, 0);
    const told = () => tries.filter(({ verdict }) => verdict === "wrong").length;
    expect(told()).toBe(40);
    for (let second = 1; second <= 60; second++) door.tick(1000 * second);
    expect(told()).toBe(100);
    // 30 signs in 4 places at one a second: nine days for all of them.
    expect(30 ** 4 / 86_400).toBeGreaterThan(9);
  });

  it("does not lock a class out while somebody tries codes: who types the right one is let in soon", () => {
    const door = aDoor();
    for (let i = 0; i < 60; i++) door.knock(knock(`AAA${i}`), 0);
    const student = knock("K7QM", "10.0.0.9");
    door.knock(student, 0);
    let seconds = 0;
    // Two addresses wait: each second one of them is drawn.
    while (student.verdict === undefined) door.tick(1000 * ++seconds);
    expect(student.verdict).toBe("in");
    expect(seconds).toBeLessThan(20);
  });

  it("keeps room for others when one address crowds it", () => {
    const door = aDoor();
    for (let i = 0; i < 2000; i++) door.knock(knock(`AAA${i}`), 0);
    const student = knock("K7QM", "10.0.0.9");
    door.knock(student, 0);
    expect(door.waiting).toBe(400);
    expect(student.verdict).toBeUndefined();
    let seconds = 0;
    while (student.verdict === undefined) door.tick(1000 * ++seconds);
    expect(student.verdict).toBe("in");
  });

  it("forgets one that has left", () => {
    const door = aDoor();
    const tries = Array.from({ length: 41 }, () => knock("AAAA"));
    for (const each of tries) door.knock(each, 0);
    expect(door.waiting).toBe(1);
    door.leave(tries[40] ?? knock(""));
    expect(door.waiting).toBe(0);
    expect(door.wrong).toBe(40);
  });
});

describe("a room code", () => {
  it("has four signs of which none looks like another", () => {
    const draw = chance();
    const codes = Array.from({ length: 2000 }, () => makeRoomCode(draw));
    expect(codes.filter((code) => !/^[2-9A-HJKMNP-TV-Z]{4}$/.test(code))).toEqual([]);
    expect(new Set(codes.join("")).size).toBe(30);
  });

  it("is read as it is typed on a phone", () => {
    expect(readRoomCode(" k7-qm ")).toBe("K7QM");
  });
});
