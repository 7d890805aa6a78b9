/// <reference types="@docusaurus/module-type-aliases" />
/// <reference types="@docusaurus/theme-classic" />

/** The bundled texts of the engine's workers; written by the plugin `cage`. */
declare module '@generated/cage/default/cageWorker' {
  const worker: string;
  export default worker;
}

/** The declaration files that the type checker reads, by their path; written by the plugin `type-checker`. */
declare module '@generated/type-checker/default/declarationFiles.json' {
  const files: Readonly<Record<string, string>>;
  export default files;
}

/** Where the reference explains a name of `derivative`; written by the plugin `type-checker`. */
declare module '@generated/type-checker/default/referenceAddresses.json' {
  const addresses: Readonly<Record<string, string>>;
  export default addresses;
}

declare module '@generated/cage/default/compileWorker' {
  const worker: string;
  export default worker;
}

/** Every exercise of the course, in the order of the pages; written by the plugin `exercises`. */
declare module '@generated/exercises/default/course.json' {
  const course: readonly import('./engine/placedExercise.ts').CourseExercise[];
  export default course;
}

/** How to fetch each exercise's parts, by its id; written by the plugin `exercises`. */
declare module '@generated/exercises/default/loaders' {
  const loaders: Readonly<Record<string, import('./engine/placedExercise.ts').ExerciseLoaders>>;
  export default loaders;
}

/** How to fetch each exercise's proof sheet, by its id; written by the plugin `proof-sheets`. */
declare module '@generated/proof-sheets/default/loaders' {
  const loaders: Readonly<
    Record<
      string,
      () => Promise<{
        readonly default: { readonly sheet: import('./exercise/proof/ProofSheet.ts').ProofSheet };
      }>
    >
  >;
  export default loaders;
}

/** The lessons in their order; written by the plugin `course`. */
declare module '@generated/course/default/lessons.json' {
  const lessons: readonly import('./course/Lesson.ts').Lesson[];
  export default lessons;
}
