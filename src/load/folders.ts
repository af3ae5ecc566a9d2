/** What a drop holds: files, and folders with files in them, which a browser hands over piece by piece. */
import { MOST_FILES } from "./drop";

/** A file, or a folder that is yet to be looked through. */
export type Dropped = File | FileSystemDirectoryEntry;

/** What systems leave in folders and no editor means. */
const LEFT_BY_SYSTEM = /^(?:\.|~\$|__MACOSX$|Thumbs\.db$|desktop\.ini$)/iu;

/** What a drop or a paste holds, in the order of the desktop. It has to be asked for before the event is over. */
export function listDropped(transfer: DataTransfer): readonly Dropped[] {
  const found: Dropped[] = [];
  for (const item of transfer.items) {
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    if (entry !== null && isFolder(entry)) found.push(entry);
    else if (file !== null) found.push(file);
  }
  return found;
}

/** All files of a drop, those in folders and in their folders too. Stops when there are more than anyone takes. */
export async function findFiles(dropped: readonly Dropped[]): Promise<readonly File[]> {
  const files: File[] = [];
  const waiting: Dropped[] = [...dropped];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (files.length > MOST_FILES) break;
    if (next instanceof File) files.push(next);
    else for (const entry of await listEntries(next)) waiting.push(await open(entry));
  }
  return files;
}

async function listEntries(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  // A browser gives some at a time, and none when it has given all.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0 || entries.length > MOST_FILES) break;
    entries.push(...some);
  }
  return entries.filter(({ name }) => !LEFT_BY_SYSTEM.test(name));
}

async function open(entry: FileSystemEntry): Promise<Dropped> {
  if (isFolder(entry)) return entry;
  return new Promise((resolve, reject) => {
    (entry as FileSystemFileEntry).file(resolve, reject);
  });
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
