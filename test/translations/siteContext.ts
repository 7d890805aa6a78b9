const defaultLocale = 'en';
let currentLocale = defaultLocale;

/** Stands in unit tests for `@docusaurus/useDocusaurusContext`, which only a built site has: the languages of an English page. */
export default function useDocusaurusContext() {
  return { i18n: { currentLocale, defaultLocale, path: `docs/i18n/${currentLocale}` } };
}

/** What is rendered in a page of another language. Unit tests share their threads, so that it is English again afterwards. */
export function inLanguage<Result>(language: string, render: () => Result): Result {
  currentLocale = language;
  try {
    return render();
  } finally {
    currentLocale = defaultLocale;
  }
}
