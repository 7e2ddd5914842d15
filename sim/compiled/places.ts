/**
 * Where everything lies in the memory of a state, in bytes: first what the compiled kernel needs, then the state's
 * columns from {@link STATE} on. Read by TypeScript and by the AssemblyScript of `*.assembly.ts` alike.
 */

/** What the tables may hold at most, in entries. */
export const MOST_DECAY = 4096;
export const MOST_WEIGHTS = 20480;
export const MOST_STEPS = 24576;
/** The largest group whose numbers of harmed are tabled. */
export const MOST_HARMED = 128;
/** People who choose together: few enough for all that they need to stay nearest to the processor. */
export const CHOOSERS = 512;
/** Groups whose mixes are drawn together. */
export const MIXED = 512;

/** The alias table of skips, 256 × u32. */
export const SKIPS = 1024;
/** Alias tables, 256 × u32 each: purity of those who start in T, in U, and in K or X; vulnerability. */
export const PURITY_TABLES = 2048;
/** What the month's tables are made from, f64 each, as `reconsiderCompiled.ts` writes it. */
export const CONTEXT = 6144;
export const CONTEXTS = 27;
/** Sum of the probabilities of K over those in T who reconsidered, f64. */
export const EXPECTED = 6368;
/** What a step has counted, i32 each: places below. */
export const TALLIES = 6376;
/** Blocks of groups: how many, then of each the first group, how many, and whether they are Salafi, i32 each. */
export const BLOCKS = 6448;
/** Shares of the four kinds of {@link MIXED} groups, 4 × f64 each: first logarithms of variates, then shares. */
export const SHARES = 6576;
/** Probabilities of K, of {@link CHOOSERS} who have chosen together: of all, then of those in T alone, f64. */
export const TERMS = 22960;
/** Tables of doubles: grievance left by months, the weights of tableLayout.ts, exp by steps of grievance. */
export const DECAY = 27072;
export const WEIGHTS = 59840;
export const STEPS = 223680;
/** The columns of the state, after what only the kernel uses. */
export const STATE = 720896;

/** Places among the tallies: flows from and to T, U, K, row by row, then what `switchSide` counts. */
export const FLOWS = 0;
export const POSTS = 9;
export const HARD_TU = 10;
export const NO_POST_TU = 11;
export const SALAFI_JOINS = 12;
export const NO_POST_TK = 13;
export const HARD_TK = 14;
export const FIRST_HARD_LEFT = 15;
/** How long the roster is now. */
export const ROSTER_LENGTH = 16;
export const TALLIED = 17;
