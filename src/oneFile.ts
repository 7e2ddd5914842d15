/** The start of the one file, which has every page in it. */
void import("./main.tsx");
