using Antt.Model.Diagnostics;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Antt.Engine.Validating;

/// <summary>
/// Finds in Markdown what must never reach a page: raw HTML, links that do something other than lead somewhere, and nesting no
/// reader could follow. HTML is recognised here only to be refused; generic attributes are left out, as they would make any.
/// </summary>
public static class SafeMarkdown
{
    /// <summary>How many layers of lists, quotes and emphasis may lie in one another.</summary>
    public const int MaxDepth = 32;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder { PreciseSourceLocation = true }.Build();

    /// <summary>What is wrong with a text, in the order in which it stands there.</summary>
    public static List<MarkdownFlaw> FlawsOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var flaws = new List<MarkdownFlaw>();
        if (MarkdownCost.FirstUnbearable(text) is { } stretch)
        {
            flaws.Add(new MarkdownFlaw(ValidateDiagnostics.MarkdownTooTangled, stretch.Start, stretch.End, ""));
            return flaws;
        }
        try
        {
            Walk(Markdown.Parse(text, Pipeline), 0, flaws);
        }
        catch (ArgumentException) // the package's own limit of nesting, which does not say where
        {
            flaws.Clear();
            flaws.Add(new MarkdownFlaw(ValidateDiagnostics.MarkdownTooTangled, 0, 0, ""));
        }
        flaws.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        return flaws;
    }

    private static void Walk(MarkdownObject node, int depth, List<MarkdownFlaw> flaws)
    {
        if (depth > MaxDepth && node is (ContainerBlock or ContainerInline))
        {
            if (!flaws.Exists(static flaw => flaw.Descriptor == ValidateDiagnostics.MarkdownTooTangled))
                flaws.Add(Flaw(ValidateDiagnostics.MarkdownTooTangled, node.Span, ""));
            return;
        }
        switch (node)
        {
            case HtmlBlock or HtmlInline: flaws.Add(Flaw(ValidateDiagnostics.RawHtml, node.Span, "")); break;
            case LinkReferenceDefinition definition: CheckTarget(definition.Url, definition.Span, flaws); break;
            case LinkInline { Reference: null } link: CheckTarget(link.Url, link.Span, flaws); break; // others are judged where they are defined
            case AutolinkInline { IsEmail: false } link: CheckTarget(link.Url, link.Span, flaws); break;
        }
        if (node is ContainerBlock blocks)
        {
            foreach (var block in blocks) Walk(block, node is ListBlock ? depth : depth + 1, flaws);
        }
        else if (node is LeafBlock { Inline: { } content })
        {
            Walk(content, depth - 1, flaws);
        }
        else if (node is ContainerInline inlines)
        {
            foreach (var inline in inlines) Walk(inline, depth + 1, flaws);
        }
    }

    private static void CheckTarget(string? target, SourceSpan span, List<MarkdownFlaw> flaws)
    {
        if (LinkTarget.UnsafeScheme(target) is { } scheme) flaws.Add(Flaw(ValidateDiagnostics.UnsafeLink, span, scheme));
    }

    private static MarkdownFlaw Flaw(DiagnosticDescriptor descriptor, SourceSpan span, string detail) =>
        new(descriptor, span.Start, span.End + 1, detail);
}
