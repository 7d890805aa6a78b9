/** Hands a file to the browser, which saves it as it saves downloads; nothing leaves the machine. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address by then, in the same turn of the event loop.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 0);
}
