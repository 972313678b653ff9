using System.Collections.Immutable;
using Antt.Engine.Validating;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Antt.Engine.Drafting;

/// <summary>
/// The body of a paper out of Markdown: the first heading is the title, a second-level one the subject, a deeper one stands over
/// a part, a quotation the grounds, the rest paragraphs, lists and tables. Links, images and HTML stay words, but for the image that stands for a code.
/// </summary>
internal static class PaperMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    public static ImmutableArray<PaperBlock> Read(string markdown)
    {
        if (MarkdownCost.FirstUnbearable(markdown) is not null) return Unread(markdown);
        try
        {
            var blocks = ImmutableArray.CreateBuilder<PaperBlock>();
            foreach (var block in Markdown.Parse(markdown, Pipeline)) Add(block, PaperStyle.Body, blocks);
            return blocks.ToImmutable();
        }
        catch (ArgumentException) // the package's own limit of nesting
        {
            return Unread(markdown);
        }
    }

    /// <summary>A text so tangled that no reader could follow its marks: it stays words, line by line.</summary>
    private static ImmutableArray<PaperBlock> Unread(string markdown) =>
        [.. markdown.Split('\n').Where(static line => line.Length > 0).Select(static line => new PaperText(PaperStyle.Body, [new PaperRun(line, false, false)]))];

    private static void Add(Block block, PaperStyle style, ImmutableArray<PaperBlock>.Builder blocks)
    {
        switch (block)
        {
            case HeadingBlock { Level: > 2 } heading:
                blocks.Add(new PaperText(PaperStyle.Body, [.. Runs(heading.Inline).Select(static run => run with { IsBold = true })]));
                break;
            case HeadingBlock heading:
                blocks.Add(new PaperText(heading.Level == 1 ? PaperStyle.Title : PaperStyle.Subject, Runs(heading.Inline)));
                break;
            case ParagraphBlock { Inline.FirstChild: LinkInline { IsImage: true } image } when image.NextSibling is null && Plain(image) == PaperFields.CodeText:
                blocks.Add(new PaperCode(image.Url ?? ""));
                break;
            case LeafBlock leaf:
                if (leaf.Inline is not null) blocks.Add(new PaperText(style, Runs(leaf.Inline)));
                break;
            case Table table:
                blocks.Add(new PaperTable([.. table.OfType<TableRow>().Select(static row => row.OfType<TableCell>().Select(Cell).ToImmutableArray())]));
                break;
            case ContainerBlock container:
                var inner = container switch { QuoteBlock => PaperStyle.Ground, ListBlock => PaperStyle.Item, _ => style };
                foreach (var child in container) Add(child, inner, blocks);
                break;
        }
    }

    private static ImmutableArray<PaperRun> Cell(TableCell cell) => [.. cell.OfType<LeafBlock>().SelectMany(static leaf => Runs(leaf.Inline))];

    private static string Plain(ContainerInline inline) => string.Concat(Runs(inline).Select(static run => run.Text));

    private static ImmutableArray<PaperRun> Runs(ContainerInline? inline)
    {
        var runs = ImmutableArray.CreateBuilder<PaperRun>();
        if (inline is not null) Collect(inline, false, false, runs);
        return runs.ToImmutable();
    }

    private static void Collect(ContainerInline inline, bool bold, bool italic, ImmutableArray<PaperRun>.Builder runs)
    {
        foreach (var child in inline)
        {
            switch (child)
            {
                case EmphasisInline emphasis: Collect(emphasis, bold || emphasis.DelimiterCount == 2, italic || emphasis.DelimiterCount == 1, runs); break;
                case ContainerInline container: Collect(container, bold, italic, runs); break;
                case LineBreakInline line: Append(line.IsHard ? "\n" : " "); break;
                case LiteralInline literal: Append(literal.Content.ToString()); break;
                case CodeInline code: Append(code.Content); break;
                case HtmlEntityInline entity: Append(entity.Transcoded.ToString()); break;
                case AutolinkInline link: Append(link.Url); break;
            }
        }

        void Append(string text)
        {
            if (runs.Count > 0 && runs[^1].IsBold == bold && runs[^1].IsItalic == italic) runs[^1] = runs[^1] with { Text = runs[^1].Text + text };
            else runs.Add(new PaperRun(text, bold, italic));
        }
    }
}
