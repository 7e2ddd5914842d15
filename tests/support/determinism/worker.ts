import { expose } from "comlink";
import { prover } from "./fingerprints.ts";

expose(prover);
