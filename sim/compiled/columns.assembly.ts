/**
 * Where the columns of the state in this memory begin, in bytes, and how large it is. In a part of a run people and groups
 * are known by their numbers in the whole: their columns begin where those of person and group 0 would stand, and addresses
 * wrap around.
 */

export let grievance: usize = 0;
export let grievanceMonth: usize = 0;
export let groups: usize = 0;
export let regions: usize = 0;
export let purityT: usize = 0;
export let people: usize = 0;
export let roster: usize = 0;
export let removed: usize = 0;
/** The first group, and how many there are. */
export let firstGroup: i32 = 0;
export let groupCount: i32 = 0;
export let groupSize: i32 = 1;
/** The first level of purity of hard-liners. */
export let hardLevel: i32 = 0;
/** group = person · perGroup >> groupShift, exact for every person of 31 bits. */
let perGroup: u64 = 0;
let groupShift: u64 = 0;

/** Tells where the state's columns are: once, before anything else. */
export function open(
  atGrievance: usize,
  atGrievanceMonth: usize,
  atGroups: usize,
  atRegions: usize,
  atPurityT: usize,
  atPeople: usize,
  howMany: i32,
  size: i32,
  first: i32,
  hardFrom: i32,
): void {
  grievance = atGrievance - (<usize>first << 3);
  grievanceMonth = atGrievanceMonth - (<usize>first << 2);
  groups = atGroups - (<usize>first << 4);
  regions = atRegions;
  purityT = atPurityT;
  people = atPeople - (<usize>(first * size) << 2);
  roster = atPeople + (<usize>howMany << 2);
  removed = roster + (<usize>howMany << 2);
  firstGroup = first;
  groupCount = howMany / size;
  groupSize = size;
  hardLevel = hardFrom;
  groupShift = 63 - <u64>clz(size - 1);
  perGroup = ((<u64>1) << groupShift) / <u64>size + 1;
}

/** The groups of four people. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
export function groupsOf(persons: v128): v128 {
  const per = i32x4.splat(i32(perGroup));
  const low = i64x2.shr_u(i64x2.extmul_low_i32x4_u(persons, per), i32(groupShift));
  const high = i64x2.shr_u(i64x2.extmul_high_i32x4_u(persons, per), i32(groupShift));
  return v128.shuffle<i32>(low, high, 0, 2, 4, 6);
}

/** The group of a person. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
export function groupOf(person: i32): i32 {
  return i32((<u64>(<u32>person) * perGroup) >> groupShift);
}
