import { nameList } from '../../site/names.ts';

/** Names and aliases in Chinese, for a search that went wrong by a letter. */
export const GET = () => new Response(JSON.stringify(nameList('zh')));
