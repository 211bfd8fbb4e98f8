import { nameList } from '../../site/names.ts';

/** Names and aliases in Chinese, by which search finds a page first and helps a slip. */
export const GET = () => new Response(JSON.stringify(nameList('zh')));
