import { escapeXml } from "./escapeXml.ts";

/** The page of a package that a school's system starts. */
export const scormStart = "index.html";

/**
 * The `imsmanifest.xml` of one lesson as SCORM 1.2 has it: one organization with one item, one resource that is a SCO.
 * There is no mastery score, since a lesson has no score.
 */
export function scormManifest({ id, title }: { readonly id: string; readonly title: string }): string {
  const name = escapeXml(title);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="outbid-${id}" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="outbid">
    <organization identifier="outbid">
      <title>${name}</title>
      <item identifier="lesson" identifierref="page" isvisible="true">
        <title>${name}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="${scormStart}">
      <file href="${scormStart}"/>
    </resource>
  </resources>
</manifest>
`;
}
