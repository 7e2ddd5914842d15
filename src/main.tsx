import { startLab } from "./startLab.tsx";

startLab();
