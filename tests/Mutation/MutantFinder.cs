using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Antt.Mutation;

/// <summary>Finds every mutant of the files that judge.</summary>
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

    /// <summary>Whether a mutant may hide behind a switch: not where the language asks for a constant, nor where code runs once for all.</summary>
    public static bool CanSwitch(SyntaxNode node) =>
        node is ExpressionSyntax
        && !node.Ancestors().TakeWhile(above => above is not (LambdaExpressionSyntax or MethodDeclarationSyntax)).Any(above =>
            above is PatternSyntax or CaseSwitchLabelSyntax or AttributeSyntax or ParameterSyntax
            || (above is FieldDeclarationSyntax field && field.Modifiers.Any(word => word.IsKind(SyntaxKind.ConstKeyword) || word.IsKind(SyntaxKind.StaticKeyword)))
            || (above is PropertyDeclarationSyntax { Initializer: not null } property && property.Modifiers.Any(SyntaxKind.StaticKeyword))
            || above is LocalDeclarationStatementSyntax { IsConst: true });

    private static bool IsRun(SyntaxNode node) => !node.Ancestors().Any(above => above is AttributeSyntax or DocumentationCommentTriviaSyntax);
}
