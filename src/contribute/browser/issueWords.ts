import type {IssueDescription} from '../../guide/formatIssue';
import type {Issue} from '../../guide/issue';
import {fillWords} from './fillWords';
import {issueSentences} from './words/issueSentences';

/**
 * What an issue says to a person who fills in the form. The sentences of the check speak of files and fields; where she has to do
 * something else than in a file, ours come first.
 */
export function issueWords(
  issue: Issue,
  label: string,
  describe: (issue: Issue) => IssueDescription,
): string {
  const own = sentenceFor(issue);
  if (own !== undefined) return fillWords(own, {...issue.details, label});
  const {message, hint, repair} = describe(issue);
  return [message.replace(/([^.?!])$/u, '$1.'), hint, repair].filter(Boolean).join(' ');
}

function sentenceFor({rule, details}: Issue): string | undefined {
  const words = issueSentences();
  switch (rule) {
    case 'missing-field':
      return words.missing;
    case 'missing-section':
    case 'missing-use-part':
    case 'missing-intro':
      return words.missingText;
    case 'too-long':
      return words.tooLong;
    case 'impossible-date':
      return words.date;
    case 'impossible-period':
      return words.period;
    case 'malformed-address':
      return details.field === undefined ? undefined : words.address;
    case 'duplicate-id':
      return words.taken;
    case 'bad-file-name':
      return words.shortName;
    case 'missing-consent':
      return words.consent;
    default:
      return undefined;
  }
}
