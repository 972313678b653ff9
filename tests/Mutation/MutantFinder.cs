using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Antt.Mutation;

/// <summary>Finds every mutant of a file.</summary>
internal static class MutantFinder
{
    /// <summary>The mutants of a file; numbers go on from the given one.</summary>
    public static IEnumerable<Mutant> In(SyntaxTree tree, int number)
    {
        var text = tree.GetText();
        foreach (var node in tree.GetRoot().DescendantNodes().Where(IsRun))
        {
            foreach (var (part, changed) in Mutations.Of(node))
            {
                var line = text.Lines.GetLineFromPosition(part.SpanStart);
                yield return new Mutant(
                    number++, Path.GetFileName(tree.FilePath), line.LineNumber + 1, line.ToString().Trim(), part.SpanStart, part.Span.Length,
                    part.ToString(), changed);
            }
        }
    }

    private static bool IsRun(SyntaxNode node) => !node.Ancestors().Any(above => above is AttributeSyntax or DocumentationCommentTriviaSyntax);
}
