using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Antt.Mutation;

/// <summary>Puts the mutants of a file behind switches, so that one compilation serves all of them.</summary>
internal sealed class SwitchWriter(ILookup<(int Start, int Length), Mutant> mutants) : CSharpSyntaxRewriter
{
    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        var visited = base.Visit(node);
        if (node is not ExpressionSyntax || visited is not ExpressionSyntax written) return visited;
        foreach (var mutant in mutants[(node.SpanStart, node.Span.Length)])
        {
            if (Mutations.Of(node).All(found => found.Changed != mutant.Changed)) continue;
            written = SyntaxFactory.ParseExpression($"(global::Antt.Mutation.Switch.Is({mutant.Number}) ? ({mutant.Changed}) : ({written.WithoutTrivia()}))")
                .WithAdditionalAnnotations(new SyntaxAnnotation("mutant", $"{mutant.Number}"))
                .WithTriviaFrom(node);
        }
        return written;
    }
}
