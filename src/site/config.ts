/** Where the content stands; another tree (the bench's synthetic one) may be named. */
export const CONTENT_ROOT = process.env['STRATA_CONTENT'] ?? 'content';

/** Address of the repository, `https://…/owner/strata`, for edit links. Without it pages name the file to edit. */
export const REPOSITORY = process.env['STRATA_REPOSITORY']?.replace(/\/$/, '');
