using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Antt.Mutation;

/// <summary>Puts the mutants of a file behind switches, so that one compilation serves all of them.</summary>
/// <param name="compared">Those of which two values are compared, by the place of the expression.</param>
/// <param name="switched">Those of which the expression alone is switched, by its place.</param>
/// <param name="byBody">Those for which the whole body of a member is written once more, by where it begins.</param>
internal sealed class SwitchWriter(
    ILookup<TextSpan, Mutant> compared, ILookup<TextSpan, Mutant> switched, ILookup<int, Mutant> byBody) : CSharpSyntaxRewriter
{
    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        var visited = base.Visit(node);
        if (node is not ExpressionSyntax || visited is not ExpressionSyntax written) return visited;
        foreach (var mutant in switched[node.Span])
            written = SyntaxFactory.ParseExpression($"({Is(mutant)} ? ({mutant.Changed}) : ({written.WithoutTrivia()}))");
        foreach (var mutant in compared[node.Span])
            written = SyntaxFactory.ParseExpression(FormattableString.Invariant(
                $"(global::Antt.Mutation.Switch.Pick({mutant.Number}, () => ({With(mutant, node)}), () => ({written.WithoutTrivia()})))"));
        return ReferenceEquals(written, visited) ? visited : written.WithTriviaFrom(node);
    }

    public override SyntaxNode? VisitBlock(BlockSyntax node)
    {
        var visited = (BlockSyntax)base.VisitBlock(node)!;
        return byBody.Contains(node.SpanStart) ? Chain(node, visited.ToString(), static changed => changed).WithTriviaFrom(node) : visited;
    }

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        var visited = (MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!;
        if (node.ExpressionBody?.Expression is not { } value || !byBody.Contains(value.SpanStart)) return visited;
        var says = node.ReturnType is PredefinedTypeSyntax type && type.Keyword.IsKind(SyntaxKind.VoidKeyword) ? "" : "return ";
        return visited.WithExpressionBody(null).WithSemicolonToken(default)
            .WithBody(Chain(value, $"{{ {says}{visited.ExpressionBody!.Expression}; }}", changed => $"{{ {says}{changed}; }}"));
    }

    public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node)
    {
        var visited = (PropertyDeclarationSyntax)base.VisitPropertyDeclaration(node)!;
        if (node.ExpressionBody?.Expression is not { } value || !byBody.Contains(value.SpanStart)) return visited;
        var body = Chain(value, $"{{ return {visited.ExpressionBody!.Expression}; }}", static changed => $"{{ return {changed}; }}");
        return visited.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(SyntaxFactory.AccessorList(
            [SyntaxFactory.AccessorDeclaration(SyntaxKind.GetAccessorDeclaration).WithBody(body)]));
    }

    /// <summary>The text of a piece of code with a mutant in it.</summary>
    private static string With(Mutant mutant, SyntaxNode around) =>
        SourceText.From(around.ToString()).WithChanges(new TextChange(new TextSpan(mutant.Start - around.SpanStart, mutant.Length), mutant.Changed)).ToString();

    private static string Is(Mutant mutant) => FormattableString.Invariant($"global::Antt.Mutation.Switch.Is({mutant.Number})");

    /// <summary>The body under each of its mutants, else as it is.</summary>
    private BlockSyntax Chain(SyntaxNode body, string unchanged, Func<string, string> asBlock)
    {
        var copies = byBody[body.SpanStart].Select(mutant => $"if ({Is(mutant)})\n{asBlock(With(mutant, body))}\nelse ");
        return (BlockSyntax)SyntaxFactory.ParseStatement($"{{ {string.Concat(copies)}{unchanged} }}");
    }
}
