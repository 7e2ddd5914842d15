import { lessonMeta, systemMeta } from "../../scorm/packedMetas.ts";

const contentOf = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;

/** The name, in an address, of the lesson that was packed into this file. */
export const packedName = "packed";

/** The text of the lesson that was packed into this file; undefined where there is none. */
export const readPackedWith = (): string | undefined => contentOf(lessonMeta);

/** Whether this file was packed for a school's system. */
export const isForSchool = (): boolean => contentOf(systemMeta) !== undefined;
