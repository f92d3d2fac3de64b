import Translate from '@docusaurus/Translate';

/** What stands in place of the files when none have been made, and how they are made. */
export function NoFiles() {
  return (
    <>
      <p>
        <Translate
          id="guide.downloads.none"
          description="On the page of files, when there are none in the language of the page"
        >
          There are no files in this language yet.
        </Translate>
      </p>
      <p>
        <Translate
          id="guide.downloads.make"
          description="For the person who builds the site; {command} is typed on a command line"
          values={{command: <code>npm run publication</code>}}
        >
          {
            'If you build this site: the command {command} makes the files, and the next build takes them in.'
          }
        </Translate>
      </p>
    </>
  );
}
