import type { PackageFacts } from './manifest.ts';
import { resourceFiles } from './resourceFiles.ts';
import { element, type Element } from './xml.ts';

/** One organization with one item, which is the page. */
export function manifest12({ identifier, title, files }: PackageFacts): Element {
  return element(
    'manifest',
    {
      identifier,
      version: '1.0',
      xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    },
    [
      element('metadata', {}, [element('schema', {}, 'ADL SCORM'), element('schemaversion', {}, '1.2')]),
      element('organizations', { default: 'class' }, [
        element('organization', { identifier: 'class' }, [
          element('title', {}, title),
          element('item', { identifier: 'page', identifierref: 'site', isvisible: 'true' }, [
            element('title', {}, title),
          ]),
        ]),
      ]),
      element('resources', {}, [
        element(
          'resource',
          { identifier: 'site', type: 'webcontent', 'adlcp:scormtype': 'sco', href: encodeURI(files[0]) },
          resourceFiles(files),
        ),
      ]),
    ],
  );
}
