/** A failure of the program, as opposed to an issue, which is a fault in the content. */
export class GuideError extends Error {
  override name = 'GuideError';
}

/** Content that must not reach the host; thrown as the last wall behind the check. */
export class ContentError extends GuideError {
  override name = 'ContentError';
}

/** A setting of the site that cannot be used. */
export class ConfigError extends GuideError {
  override name = 'ConfigError';
}

/** A command that was called in a way it does not understand. */
export class UsageError extends GuideError {
  override name = 'UsageError';
}
