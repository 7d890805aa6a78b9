import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import BuiltLiveBlock, { type BuiltLiveBlockProps } from '../built/BuiltLiveBlock.ts';

/** A live block that a page was written with. */
export interface WrittenBlock {
  readonly name: string;
  readonly title: string;
  readonly element: ReactElement;
}

/** The live blocks among what a page was written with, in their order. */
export function writtenBlocks(content: ReactNode): readonly WrittenBlock[] {
  return Children.toArray(content).flatMap((element) =>
    isValidElement<BuiltLiveBlockProps>(element) && element.type === BuiltLiveBlock
      ? [{ name: element.props.name, title: element.props.title, element }]
      : [],
  );
}
