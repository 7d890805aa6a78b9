import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import type { ImportCounts } from './planImport.ts';
import type { ReadFile } from './readWorkFile.ts';
import type { WorkReport } from './useWork.ts';

/** What came of an import or a deletion, in sentences. */
export default function ReportText({ report }: { readonly report: WorkReport }): ReactNode {
  return sentences(report).map((sentence) => <p key={sentence}>{sentence}</p>);
}

function sentences(report: WorkReport): readonly string[] {
  switch (report.type) {
    case 'imported':
      return importSentences(report.counts);
    case 'refused':
      return [refusal(report), nothingChanged()];
    case 'noRoom':
      return [
        translate({
          id: 'yourWork.noRoom',
          message: 'There is no room for the file: this browser’s storage for the site is full or blocked.',
        }),
        nothingChanged(),
      ];
    case 'deleted':
      return [translate({ id: 'yourWork.deleted', message: 'Everything was deleted.' })];
  }
}

function nothingChanged(): string {
  return translate({ id: 'yourWork.nothingChanged', message: 'Nothing was changed.' });
}

function importSentences({ drafts, earlier, exercises, settings, damaged }: ImportCounts): readonly string[] {
  const texts = [
    translate(
      {
        id: 'yourWork.imported.drafts',
        message:
          'Imported. Drafts: {added} new; {replaced} newer in the file, what you had is under “Earlier runs”; {kept} newer here, the file’s are under “Earlier runs”; {same} the same.',
      },
      { ...drafts },
    ),
    translate(
      {
        id: 'yourWork.imported.earlier',
        message:
          'Earlier runs: {added} new; {same} the same; {leftOut} left out, because a block keeps only its last ones.',
      },
      { ...earlier },
    ),
    translate(
      {
        id: 'yourWork.imported.exercises',
        message: 'Exercises: {added} new; {merged} in both, of which the further one is kept.',
      },
      { ...exercises },
    ),
    translate(
      { id: 'yourWork.imported.settings', message: 'Settings: {added} new; {kept} kept as they are here.' },
      { ...settings },
    ),
  ];
  if (damaged === 0) return texts;
  const aside = translate(
    { id: 'yourWork.imported.damaged', message: 'Entries that could not be read, set aside: {count}.' },
    { count: damaged },
  );
  return [...texts, aside];
}

function refusal(refused: Extract<ReadFile, { type: 'refused' }>): string {
  switch (refused.why) {
    case 'huge':
      return translate({
        id: 'yourWork.refused.huge',
        message: 'This file is larger than anything that this page exports.',
      });
    case 'unreadable':
      return translate({
        id: 'yourWork.refused.unreadable',
        message: 'This file cannot be read, or has changed since it was chosen.',
      });
    case 'notJson':
      return translate({
        id: 'yourWork.refused.notJson',
        message: 'This file is no export of this page, or only a part of one: it is not JSON.',
      });
    case 'foreign':
      return translate({
        id: 'yourWork.refused.foreign',
        message: 'This file is JSON, but no export of this page.',
      });
    case 'newer':
      return translate({
        id: 'yourWork.refused.newer',
        message: 'This file was exported by a newer version of the site: reload the page and try again.',
      });
    case 'damaged':
      return translate(
        { id: 'yourWork.refused.damaged', message: 'This file is damaged at “{place}”.' },
        { place: refused.place },
      );
  }
}
