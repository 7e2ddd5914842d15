/** What the tools take, as JSON Schema: for the assistant to read. What comes is checked as `outbid serve` checks it. */

export const noInput = { type: "object", properties: {}, additionalProperties: false } as const;

const settings = {
  scenario: {
    type: ["string", "object"],
    description:
      "An id of the library: baseline (a hard line), moderation, moderation-at-12, … ; or a scenario's file as an object.",
  },
  set: {
    type: "object",
    description: 'Settings from month 0 by name (the tool parameters lists them): {"moderation": 0.7}.',
    additionalProperties: { type: ["number", "string", "boolean"] },
  },
  at: {
    type: "array",
    items: { type: "string" },
    description: 'Levers that change from a month on: ["12:moderation=0.7"].',
  },
  rival: { type: "boolean", description: "false: a world without IS-K." },
  months: { type: "integer", minimum: 1, maximum: 1200 },
  agents: {
    type: "integer",
    description: "Agents, each standing for poolPeople / agents people; usual 4000.",
  },
  seed: { type: "string", description: "Any text; it decides the luck." },
} as const;

const runs = {
  replicates: { type: "integer", minimum: 2, description: "Runs; usual 40." },
  readings: {
    type: "array",
    items: { type: "string" },
    minItems: 1,
    description:
      'What to read: ["cumulativeTK@60", "K@60", "mean(E)@1-60"]. K are members of IS-K, T of the Taliban; cumulativeTK left the Taliban for IS-K, cumulativeTU went home.',
  },
} as const;

const closed = { type: "object", additionalProperties: false } as const;

export const runInput = {
  ...closed,
  properties: { ...settings, ...runs },
  required: ["scenario", "readings"],
} as const;

export const effectInput = {
  ...closed,
  properties: {
    treatment: { ...closed, properties: settings, required: ["scenario"] },
    control: {
      ...closed,
      properties: settings,
      required: ["scenario"],
      description: "Seed, months and agents are the treatment's.",
    },
    ...runs,
  },
  required: ["treatment", "control", "readings"],
} as const;
