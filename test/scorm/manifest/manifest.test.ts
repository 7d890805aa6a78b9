import { describe, expect, test } from 'vitest';
import { manifest, type PackageFacts } from '../../../src/scorm/manifest/manifest.ts';
import { scormVersions } from '../../../src/scorm/ScormVersion.ts';
import { elementsNamed, parsedXml, type ParsedElement } from '../support/parsedXml.ts';

const facts: PackageFacts = {
  identifier: 'nudge-0123456789abcdef',
  title: 'Sheet 3 <&> "ü" \u0001 ]]> 😀',
  files: ['index.html', 'assets/js/main.1a2b.js', 'img/a b&c.svg'],
};

// SCORM 1.2 CAM 2.3.2.1; SCORM 2004 4th edition CAM 3.4.1.
const namespaces = {
  '1.2': {
    content: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
    adl: 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    schemaVersion: '1.2',
    type: 'scormtype',
  },
  '2004': {
    content: 'http://www.imsglobal.org/xsd/imscp_v1p1',
    adl: 'http://www.adlnet.org/xsd/adlcp_v1p3',
    schemaVersion: '2004 4th Edition',
    type: 'scormType',
  },
} as const;

describe.each(scormVersions)('the manifest of SCORM %s', (version) => {
  const { content, adl, schemaVersion, type } = namespaces[version];
  const text = manifest(version, facts);
  const top = parsedXml(text);
  const all = (name: string): readonly ParsedElement[] => elementsNamed(`{${content}}${name}`, top);
  const only = (name: string): ParsedElement => {
    const [found, ...more] = all(name);
    if (found === undefined || more.length > 0) throw new Error(`not one ${name}`);
    return found;
  };
  const childrenOf = ({ children }: ParsedElement): readonly string[] =>
    children.map(({ name }) => name.replace(`{${content}}`, ''));

  test('begins as an XML document in UTF-8', () => {
    expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<manifest /);
  });

  test('has metadata, organizations and resources, in this order, under the standard’s names', () => {
    expect(top.name).toBe(`{${content}}manifest`);
    expect(childrenOf(top)).toEqual(['metadata', 'organizations', 'resources']);
    expect(only('schema').text).toBe('ADL SCORM');
    expect(only('schemaversion').text).toBe(schemaVersion);
  });

  test('has one organization with one item, which leads to the one resource', () => {
    expect(only('organizations').attributes.default).toBe(only('organization').attributes.identifier);
    expect(only('item').attributes.identifierref).toBe(only('resource').attributes.identifier);
    expect(childrenOf(only('item'))[0]).toBe('title');
    expect(childrenOf(only('organization'))).toEqual(['title', 'item']);
  });

  test('has a resource that is an SCO, opens the first file and lists all', () => {
    const { attributes } = only('resource');
    expect(attributes).toMatchObject({ type: 'webcontent', href: 'index.html', [`{${adl}}${type}`]: 'sco' });
    expect(all('file').map(({ attributes: { href } }) => href)).toEqual([
      'index.html',
      'assets/js/main.1a2b.js',
      'img/a%20b&c.svg',
    ]);
  });

  test('keeps every letter of a title that XML can hold', () => {
    for (const { text: title } of all('title')) expect(title).toBe('Sheet 3 <&> "ü" \uFFFD ]]> 😀');
  });

  test('has identifiers that are names of XML, each once', () => {
    const identifiers = ['manifest', 'organization', 'item', 'resource'].map(
      (name) => only(name).attributes.identifier ?? '',
    );
    expect(new Set(identifiers).size).toBe(4);
    for (const identifier of identifiers) expect(identifier).toMatch(/^[A-Za-z_][\w.-]*$/);
  });
});

test('SCORM 2004 leaves the status to the page, and shows no buttons that lead nowhere', () => {
  const top = parsedXml(manifest('2004', facts));
  const [controls] = elementsNamed('{http://www.imsglobal.org/xsd/imsss}deliveryControls', top);
  expect(controls?.attributes).toEqual({ completionSetByContent: 'true', objectiveSetByContent: 'true' });
  const hidden = elementsNamed('{http://www.adlnet.org/xsd/adlnav_v1p3}hideLMSUI', top);
  expect(hidden.map(({ text }) => text)).toEqual(['previous', 'continue']);
});
