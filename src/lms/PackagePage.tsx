import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import CourseProgress from '../runner/exercise/progress/CourseProgress.tsx';
import { classPackage } from './openPackage.ts';

/** The first page of a package: the class. */
export default function PackagePage(): ReactNode {
  return (
    <Layout title={classPackage?.plan.name ?? 'x'}>
      <main className="container margin-vert--lg">
        <CourseProgress />
      </main>
    </Layout>
  );
}
