import type { ReactNode } from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { exerciseOfSite } from './exerciseOfSite.ts';
import { siteTitle } from './siteTitle.ts';

/** What an exercise of this site is called. A screen reader is told where that is not translated. */
export default function ExerciseName({ id }: { readonly id: string }): ReactNode {
  const { currentLocale, defaultLocale } = useDocusaurusContext().i18n;
  const isTranslated = exerciseOfSite(id)?.title !== undefined;
  const title = siteTitle(id);
  return isTranslated || currentLocale === defaultLocale ? title : <span lang={defaultLocale}>{title}</span>;
}
