import type { PackageFacts } from './manifest.ts';
import { resourceFiles } from './resourceFiles.ts';
import { element, type Element } from './xml.ts';

/** One organization with one item, which is the page; the fourth edition of SCORM 2004. */
export function manifest2004({ identifier, title, files }: PackageFacts): Element {
  return element(
    'manifest',
    {
      identifier,
      version: '1.0',
      xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
      'xmlns:adlnav': 'http://www.adlnet.org/xsd/adlnav_v1p3',
      'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
    },
    [
      element('metadata', {}, [
        element('schema', {}, 'ADL SCORM'),
        element('schemaversion', {}, '2004 4th Edition'),
      ]),
      element('organizations', { default: 'class' }, [
        element('organization', { identifier: 'class' }, [
          element('title', {}, title),
          element('item', { identifier: 'page', identifierref: 'site', isvisible: 'true' }, [
            element('title', {}, title),
            // A platform that hears nothing would otherwise call the page done as soon as it is left.
            element('imsss:sequencing', {}, [
              element('imsss:deliveryControls', {
                completionSetByContent: 'true',
                objectiveSetByContent: 'true',
              }),
            ]),
            // There is nothing before this page and nothing behind it.
            element('adlnav:presentation', {}, [
              element(
                'adlnav:navigationInterface',
                {},
                ['previous', 'continue'].map((button) => element('adlnav:hideLMSUI', {}, button)),
              ),
            ]),
          ]),
        ]),
      ]),
      element('resources', {}, [
        element(
          'resource',
          { identifier: 'site', type: 'webcontent', 'adlcp:scormType': 'sco', href: encodeURI(files[0]) },
          resourceFiles(files),
        ),
      ]),
    ],
  );
}
