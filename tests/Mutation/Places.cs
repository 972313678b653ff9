using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Antt.Mutation;

/// <summary>How much of the code has to be written twice for a mutant.</summary>
internal static class Places
{
    /// <summary>The first way worth trying.</summary>
    public static Placing First(SyntaxNode node) =>
        CanSwitch(node) ? ComparedWith(node) is null ? Placing.Switched : Placing.Compared
        : BodyOf(node) is null ? Placing.Alone : Placing.ByBody;

    /// <summary>The next way, after the language objected.</summary>
    public static Placing After(Placing tried, SyntaxNode node) => tried switch
    {
        Placing.Compared => Placing.Switched,
        Placing.Switched when BodyOf(node) is not null => Placing.ByBody,
        _ => Placing.Alone,
    };

    /// <summary>The widest expression around a place whose value tells whether the mutant made a difference; null where working it out twice could do harm.</summary>
    public static ExpressionSyntax? ComparedWith(SyntaxNode node)
    {
        ExpressionSyntax? widest = null;
        for (var wider = node as ExpressionSyntax; wider is not null && IsWorkedOutTwice(wider); wider = wider.Parent as ExpressionSyntax)
        {
            if (widest is null || wider is ParenthesizedExpressionSyntax or BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or ConditionalExpressionSyntax) widest = wider;
            else break;
        }
        return widest;
    }

    /// <summary>The body of the member around a place, which may be written once more with a mutant in it; null outside of bodies.</summary>
    public static SyntaxNode? BodyOf(SyntaxNode node) => node.AncestorsAndSelf().Select(static above => above switch
    {
        BlockSyntax { Parent: BaseMethodDeclarationSyntax or AccessorDeclarationSyntax } => above,
        ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax or PropertyDeclarationSyntax } arrow => arrow.Expression,
        _ => null,
    }).FirstOrDefault(static body => body is not null);

    /// <summary>Whether a mutant may hide behind a switch: not where the language asks for a constant, nor where code runs once for all.</summary>
    private static bool CanSwitch(SyntaxNode node) =>
        node is ExpressionSyntax
        && !node.Ancestors().TakeWhile(above => above is not (LambdaExpressionSyntax or MethodDeclarationSyntax)).Any(above =>
            above is PatternSyntax or CaseSwitchLabelSyntax or AttributeSyntax or ParameterSyntax
            || (above is FieldDeclarationSyntax field && field.Modifiers.Any(word => word.IsKind(SyntaxKind.ConstKeyword) || word.IsKind(SyntaxKind.StaticKeyword)))
            || (above is PropertyDeclarationSyntax { Initializer: not null } property && property.Modifiers.Any(SyntaxKind.StaticKeyword))
            || above is LocalDeclarationStatementSyntax { IsConst: true });

    /// <summary>Whether it neither names something that others use nor changes anything.</summary>
    private static bool IsWorkedOutTwice(ExpressionSyntax expression) => !expression.DescendantNodesAndSelf().Any(static part =>
        part is VariableDesignationSyntax or AssignmentExpressionSyntax or AwaitExpressionSyntax or ThrowExpressionSyntax
            or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "Remove" or "Dequeue" or "Pop" or "MoveNext" }
        || part.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression);
}
