using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Antt.Mutation;

/// <summary>Which texts a piece of code is changed into.</summary>
internal static class Mutations
{
    private static readonly Dictionary<SyntaxKind, string[]> Operators = new()
    {
        [SyntaxKind.LessThanToken] = ["<=", ">="],
        [SyntaxKind.LessThanEqualsToken] = ["<", ">"],
        [SyntaxKind.GreaterThanToken] = [">=", "<="],
        [SyntaxKind.GreaterThanEqualsToken] = [">", "<"],
        [SyntaxKind.EqualsEqualsToken] = ["!="],
        [SyntaxKind.ExclamationEqualsToken] = ["=="],
        [SyntaxKind.AmpersandAmpersandToken] = ["||"],
        [SyntaxKind.BarBarToken] = ["&&"],
        [SyntaxKind.PlusToken] = ["-"],
        [SyntaxKind.MinusToken] = ["+"],
    };

    private static readonly Dictionary<string, string> Outcomes = new(StringComparer.Ordinal)
    {
        ["Met"] = "NotMet", ["MetByExemption"] = "Met", ["NotMet"] = "Pending", ["NotApplicable"] = "Pending", ["Pending"] = "NotMet",
        ["Achieved"] = "NotAchieved", ["NotAchieved"] = "Pending", ["OutOfScope"] = "Pending",
        ["ForceMajeure"] = "Handled", ["Handled"] = "ForceMajeure", ["Fails"] = "Light", ["Light"] = "Fails", ["Unclear"] = "Light",
        ["Recognised"] = "Undecided", ["NotRecognised"] = "Undecided", ["Undecided"] = "NotRecognised",
    };

    private static readonly Dictionary<string, string> Calls = new(StringComparer.Ordinal)
    {
        ["Any"] = "All", ["All"] = "Any", ["Min"] = "Max", ["Max"] = "Min", ["First"] = "Last",
    };

    /// <summary>Whole expressions into which this one is changed, each with the part that differs.</summary>
    public static IEnumerable<(SyntaxNode Part, string Changed)> Of(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax binary when Operators.TryGetValue(binary.OperatorToken.Kind(), out var others) && !IsText(binary) =>
            others.Select(other => ((SyntaxNode)binary, $"{binary.Left}{Space(binary)}{other} {binary.Right}")),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => [(not, not.Operand.ToString())],
        LiteralExpressionSyntax literal when literal.Token.Value is int number => [(literal, $"{number + 1}"), (literal, $"({number} - 1)")],
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression } yes => [(yes, "false")],
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.FalseLiteralExpression } no => [(no, "true")],
        MemberAccessExpressionSyntax member when IsOutcome(member) && Outcomes.TryGetValue(member.Name.ToString(), out var other) =>
            [(member, $"{member.Expression}.{other}")],
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } invocation when Calls.TryGetValue(call.Name.ToString(), out var other)
            && invocation.ArgumentList.Arguments.Count > 0 => [(invocation, $"{call.Expression}.{other}{invocation.ArgumentList}")],
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.NullLiteralExpression } } isNull =>
            [(isNull, $"{isNull.Expression} is not null")],
        IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax { Pattern: ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.NullLiteralExpression } } } isNotNull =>
            [(isNotNull, $"{isNotNull.Expression} is null")],
        RelationalPatternSyntax relation when Operators.TryGetValue(relation.OperatorToken.Kind(), out var others) =>
            others.Select(other => ((SyntaxNode)relation, $"{other} {relation.Expression}")),
        _ => [],
    };

    private static string Space(BinaryExpressionSyntax binary) => binary.Left.GetTrailingTrivia().Count == 0 ? " " : "";

    private static bool IsText(BinaryExpressionSyntax binary) =>
        binary.DescendantNodesAndSelf().Any(node => node is InterpolatedStringExpressionSyntax || node.IsKind(SyntaxKind.StringLiteralExpression))
        && binary.OperatorToken.IsKind(SyntaxKind.PlusToken);

    private static bool IsOutcome(MemberAccessExpressionSyntax member) =>
        member.Expression.ToString().Split('.')[^1] is "Outcome" or "Verdict" or "Exemption" or "Weight" or "ChildStanding" or "RemedyKind";
}
