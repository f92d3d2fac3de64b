import {describe, expect, it} from 'vitest';
import {LANGUAGES} from '../languages';
import {renderReference} from '../markdown';
import {readGuide} from './readGuide';
import {createReferenceFormatter} from './formatReferences';

describe('createReferenceFormatter', () => {
  it('writes what is not the title in the language of the page', {timeout: 30_000}, async () => {
    const {guide} = await readGuide('tests/sites/good');
    const rows = LANGUAGES.map((language) => {
      const work = createReferenceFormatter(guide.references, language)('S01');
      return work && renderReference(work);
    });
    expect(rows).toMatchInlineSnapshot(`
      [
        "Maker, A. B. (2020). <i>Looking &#x3C;script>alert(1)&#x3C;/script> twice</i> (3rd edn). A press. <a href="https://doi.org/10.1000/test">https://doi.org/10.1000/test</a>",
        "Maker, A. B. (2020). <i>Looking &#x3C;script>alert(1)&#x3C;/script> twice</i> (3-iasis leid.). A press. <a href="https://doi.org/10.1000/test">https://doi.org/10.1000/test</a>",
        "Maker, A. B. (2020). <i>Looking &#x3C;script>alert(1)&#x3C;/script> twice</i> (3-ā red.). A press. <a href="https://doi.org/10.1000/test">https://doi.org/10.1000/test</a>",
        "Maker, A. B. (2020). <i>Looking &#x3C;script>alert(1)&#x3C;/script> twice</i> (3. tr). A press. <a href="https://doi.org/10.1000/test">https://doi.org/10.1000/test</a>",
        "Maker, A. B. (2020). <i>Looking &#x3C;script>alert(1)&#x3C;/script> twice</i> (3. wyd.). A press. <a href="https://doi.org/10.1000/test">https://doi.org/10.1000/test</a>",
      ]
    `);
  });

  it('lets no markup of a title through', async () => {
    const {guide} = await readGuide('tests/sites/good');
    const work = createReferenceFormatter(guide.references, 'en')('S01');
    expect(work && renderReference(work)).not.toContain('<script');
  });

  it('knows nothing of works that are not listed', () => {
    expect(createReferenceFormatter([], 'en')('S01')).toBeUndefined();
  });

  it('formats every work of this guide in every language', {timeout: 60_000}, async () => {
    const {references} = (await readGuide('.')).guide;
    expect(references.length).toBeGreaterThan(80);
    for (const language of LANGUAGES) {
      const format = createReferenceFormatter(references, language);
      for (const {id, title} of references) {
        expect(format(id)?.html.length, id).toBeGreaterThan(title.length);
      }
    }
  });
});
