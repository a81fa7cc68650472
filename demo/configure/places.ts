/*
 * Where the files lie as seen from this page: in the repository otherwise than
 * in the download, so the page says it at its script.
 */

const { dataset } = document.currentScript!;

/** The folder of files, for previews. */
export const filesFolder = dataset.files!;
/** Where the folder `looks` with the style sheets is. */
export const looksFolder = dataset.looks!;
/** Where the pictures of the looks are. */
export const picturesFolder = dataset.pictures!;
export const guideFolder = dataset.guide!;

/** Opened by a double click, with no server. */
export const isLocal = location.protocol === "file:";

const folderOf = (file: string): string =>
  file.startsWith("looks/")
    ? looksFolder
    : file.endsWith(".zip")
      ? dataset.plugins!
      : filesFolder;

export const addressOf = (file: string): string => folderOf(file) + file;

/** Where to find it on the disk, for people. */
export const visibleFolder = (file: string): string =>
  folderOf(file).replace(/\/$/, "");
