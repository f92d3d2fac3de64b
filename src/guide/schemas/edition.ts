import * as z from 'zod';
import {day} from './fields';

/** The content of the file of the edition. */
export const editionSchema = z.strictObject({date: day});

/** The edition of the publications, as the editors name it. */
export type Edition = Readonly<z.output<typeof editionSchema>>;
