import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import ClassExercises from '../runner/classes/ClassExercises.tsx';
import ClassFacts from '../runner/classes/ClassFacts.tsx';
import HandInPart from '../runner/classes/HandInPart.tsx';
import { classPackage } from './openPackage.ts';

/** The first page of a package: the class. */
export default function PackagePage(): ReactNode {
  const plan = classPackage?.plan;
  const title = plan?.name ?? translate({ id: 'lms.noClass', message: 'No class' });
  return (
    <Layout title={title}>
      <main className="container margin-vert--lg">
        {/* The classes of a page of prose, and so its looks. */}
        <article className="theme-doc-markdown markdown">
          <Heading as="h1">
            <bdi>{title}</bdi>
          </Heading>
          {plan === undefined ? (
            <p>
              <Translate id="lms.noClass.about">
                This page is made for a class, and it does not say for which. Make the package anew.
              </Translate>
            </p>
          ) : (
            <>
              <ClassFacts plan={plan} />
              <Heading as="h2">
                <Translate id="classes.exercises">Exercises</Translate>
              </Heading>
              <ClassExercises plan={plan} />
              <Heading as="h2">
                <Translate id="lms.file">Your answers as a file</Translate>
              </Heading>
              <p>
                <Translate id="lms.file.about">
                  The learning platform is told your result by itself. If your instructor also wants your
                  answers as a file, or if something cannot be reported, save them here.
                </Translate>
              </p>
              <HandInPart plan={plan} />
            </>
          )}
        </article>
      </main>
    </Layout>
  );
}
