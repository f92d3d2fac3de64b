/** The files of the EPUB that are no division of the book, seen from the package. */
export const NAV_FILE = 'nav.xhtml';
export const COVER_FILE = 'cover.xhtml';
export const TERMS_FILE = 'terms.xhtml';
export const STYLES_FILE = 'styles.css';
export const COVER_PICTURE = 'cover.png';

/** The folder of the font files, seen from the style sheet. */
export const FONTS_FOLDER = 'fonts';
