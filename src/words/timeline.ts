/** Texts of the timeline of events. */

export const timelineMessages = {
  none: "Nothing is scheduled. Add an event here, or double-click a month in the chart.",
  add: "Add an event",
  remove: (what: string) => `Remove: ${what}`,
  reset: "Events of the scenario",
  kind: "What happens",
  kinds: {
    step: "set a lever",
    ramp: "move a lever slowly",
    pulse: "set a lever for a while",
    prisonRelease: "release prisoners",
  },
  lever: "Lever",
  month: "Month",
  value: "Value",
  duration: { ramp: "Months it takes", pulse: "Months it lasts" },
  share: "Share of prisoners",
  shareToRival: "Share of these to IS-K",
  event: (number: number) => `Event ${number}`,
  drag: "In the chart, drag an event’s line to another month.",
} as const;
