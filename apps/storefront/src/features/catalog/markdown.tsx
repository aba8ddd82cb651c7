import { Markdown as PlainMarkdown } from '@hurtrock/ui/markdown';

const LOOKS = {
  text: 'max-w-prose space-y-4 leading-relaxed',
  heading: 'pt-2 text-lg font-bold',
  ordered: 'list-decimal space-y-1.5 pl-5 marker:text-accent',
  unordered: 'list-disc space-y-1.5 pl-5 marker:text-accent',
  link: 'text-accent underline underline-offset-4',
};

/** A product's text in the clothes of the shop. */
export function Markdown({ source }: { source: string }) {
  return <PlainMarkdown source={source} looks={LOOKS} />;
}
