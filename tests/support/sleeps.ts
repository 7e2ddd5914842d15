import { parseSync, Visitor } from "vite";

/** A loop: whether it checks anything, and the timers awaited in it. */
interface Loop {
  looks: boolean;
  readonly depth: number;
  readonly sleeps: number[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a TypeScript text waits for a time instead of a condition, as offsets: Playwright's `waitForTimeout`, and every
 * awaited timer of `node:timers/promises` or of `new Promise((done) => setTimeout(done, …))`, unless
 * - it is a turn: no time, or zero;
 * - it is random: its time comes from a call, like that of a kill at a random instant;
 * - it belongs to a poll: the nearest loop around it calls something in its condition, or can be left from within. A
 *   timer that does something other than going on, such as a deadline that kills or rejects, does not count.
 */
export function findSleeps(path: string, text: string): number[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: expected TypeScript, received ${errors[0]?.message}`);
  const found: number[] = [];
  const loops: Loop[] = [];
  const timers = new Set<string>();
  const goOns: (string | undefined)[] = [];
  let depth = 0;

  const of = ({ start, end }: Span) => text.slice(start, end);
  const isFixed = (time: Span | undefined) =>
    time !== undefined && of(time) !== "0" && !/[\w\])]\(/.test(of(time));
  const enterLoop = (condition: Span | null) => {
    // Reading the clock does not count as a check.
    const asked = condition === null ? "" : of(condition).replaceAll(/\b(performance|Date)\.now\(/g, "");
    loops.push({ looks: /\w\(/.test(asked), depth, sleeps: [] });
  };
  const leaveLoop = () => {
    const loop = loops.pop();
    if (loop?.looks === false) found.push(...loop.sleeps);
  };
  const canBeLeft = () => {
    const loop = loops.at(-1);
    if (loop?.depth === depth) loop.looks = true;
  };
  const enterFunction = () => void depth++;
  const leaveFunction = () => void depth--;

  new Visitor({
    ImportDeclaration({ source, specifiers }) {
      if (!/^(node:)?timers\/promises$/.test(source.value)) return;
      for (const { local } of specifiers) timers.add(local.name);
    },
    ForStatement: ({ test }) => enterLoop(test),
    "ForStatement:exit": leaveLoop,
    WhileStatement: ({ test }) => enterLoop(test),
    "WhileStatement:exit": leaveLoop,
    DoWhileStatement: ({ test }) => enterLoop(test),
    "DoWhileStatement:exit": leaveLoop,
    ForOfStatement: () => enterLoop(null),
    "ForOfStatement:exit": leaveLoop,
    ReturnStatement: canBeLeft,
    BreakStatement: canBeLeft,
    ArrowFunctionExpression: enterFunction,
    "ArrowFunctionExpression:exit": leaveFunction,
    FunctionExpression: enterFunction,
    "FunctionExpression:exit": leaveFunction,
    FunctionDeclaration: enterFunction,
    "FunctionDeclaration:exit": leaveFunction,
    NewExpression({ callee, arguments: [executor] }) {
      const isPromise = of(callee) === "Promise" && executor !== undefined && "params" in executor;
      const [goOn] = isPromise ? (executor.params as readonly Span[]) : [];
      goOns.push(goOn && /^\w+/.exec(of(goOn))?.[0]);
    },
    "NewExpression:exit": () => void goOns.pop(),
    CallExpression({ start, callee, arguments: [first, second] }) {
      const name = of(callee);
      const goesOn = goOns.some((goOn) => goOn !== undefined && first && mentions(of(first), goOn));
      if (/\.waitForTimeout$/.test(name)) found.push(start);
      else if (
        timers.has(name)
          ? isFixed(first)
          : /^(\w+\.)?set(Timeout|Interval)$/.test(name) && goesOn && isFixed(second)
      )
        (loops.at(-1)?.sleeps ?? found).push(start);
    },
  }).visit(program);
  return found;
}

const mentions = (code: string, name: string) => new RegExp(`\\b${name}\\b`).test(code);
