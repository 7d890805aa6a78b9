import type { PrismTheme } from 'prism-react-renderer';

/**
 * The colours of code, as the variables of `src/css/site.css`: a page that was rendered without knowing whether
 * the reader prefers light or dark is right in both from its first picture on, also without JavaScript.
 */
export const prismTheme: PrismTheme = {
  plain: { color: 'var(--code-text)', backgroundColor: 'var(--code-surface)' },
  styles: [
    { types: ['keyword', 'atrule', 'builtin', 'operator-keyword'], style: { color: 'var(--code-keyword)' } },
    { types: ['string', 'char', 'template-string', 'regex'], style: { color: 'var(--code-string)' } },
    { types: ['number', 'boolean', 'constant'], style: { color: 'var(--code-number)' } },
    { types: ['comment'], style: { color: 'var(--code-comment)' } },
    { types: ['class-name', 'maybe-class-name', 'type'], style: { color: 'var(--code-type)' } },
    { types: ['function', 'decorator'], style: { color: 'var(--code-function)' } },
  ],
};
