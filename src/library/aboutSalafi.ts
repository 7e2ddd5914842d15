const names: ReadonlySet<string> = new Set(
  "collateral salafiTie salafiDistrust shareSalafi salafiT salafiK salafiX otherHarm".split(" "),
);

/** Whether the label or the text of a setting speaks of Salafi groups. */
export const isAboutSalafi = (setting: string): boolean => names.has(setting);
