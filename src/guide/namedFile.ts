/** A file to be written: its name and its content. */
export type NamedFile = {readonly name: string; readonly content: string};
