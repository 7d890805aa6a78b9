/** Of the picture, in pixels: what networks show of a link. */
const width = 1200;
const height = 630;

/** Of the title: the first at which there is room for all of it. */
const titleSizes = [68, 54, 42, 32];
/** At the first of them so many letters fit into a line. */
const lettersInLine = 25;
const leading = 1.2;
/** What is free between the line above the title and the one below it. */
const titleHeight = 340;

/**
 * The picture that stands for a lesson where somebody shares its address, as SVG: its number, its title, and the curve with
 * its secant from the site's sign.
 */
export function cardPicture(number: number, title: string): string {
  const { size, lines } = fitted(title);
  const top = (height - (lines.length - 1) * size * leading) / 2 + size / 3;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}">
<rect width="${String(width)}" height="${String(height)}" fill="#16305c"/>
<g fill="none" stroke-linecap="round">
<path d="M640 600C860 590 1010 470 1150 90" stroke="#5f9bee" stroke-width="10"/>
<path d="M700 640 1190 250" stroke="#fff" stroke-width="6" stroke-opacity="0.55"/>
</g>
<g fill="#fff" font-family="DejaVu Sans" font-weight="700">
<text x="80" y="120" font-size="40" fill="#9cc4ff">Nudge · Lesson ${String(number)}</text>
${lines.map((line, i) => `<text x="80" y="${String(Math.round(top + i * size * leading))}" font-size="${String(size)}">${escaped(line)}</text>`).join('\n')}
<text x="80" y="560" font-size="34" font-weight="400" fill="#cfe1ff">Numerical differentiation you can run</text>
</g>
</svg>`;
}

interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
}

/** A title as large as there is room; one that is too long at every size runs over. */
function fitted(title: string): Fitted {
  const all = titleSizes.map((size) => {
    const letters = Math.floor((lettersInLine * (titleSizes[0] ?? size)) / size);
    const lines = inLines(title, letters);
    const fits =
      lines.length * size * leading <= titleHeight && lines.every((line) => line.length <= letters);
    return { size, lines, fits };
  });
  return all.find(({ fits }) => fits) ?? all.at(-1) ?? { size: 0, lines: [] };
}

/** The words of a title, in lines as long as there is room. */
function inLines(title: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
