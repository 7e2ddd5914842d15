/** Of a meta element of the packed page: the lesson it opens, as JSON. */
export const lessonMeta = "outbid-lesson";
/** Of a meta element of the packed page: what system it may look for. */
export const systemMeta = "outbid-system";
