/** Hands a text to the reader as a file. */
export function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers fetch the file only after the click is over.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
