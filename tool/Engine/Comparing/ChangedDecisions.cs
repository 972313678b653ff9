using Antt.Engine.Linking;
using Antt.Engine.Linking.Binding;
using Antt.Engine.Linking.Choosing;
using Antt.Engine.Loading;
using Antt.Engine.Validating;

namespace Antt.Engine.Comparing;

/// <summary>What decisions and replies that changed name. One that is dropped clashes with nothing, and names no more than itself.</summary>
internal static class ChangedDecisions
{
    /// <summary>What a file below <c>data/decisions</c> names on one side.</summary>
    public static IEnumerable<string> NamedBy(SourceTree tree, string path)
    {
        var isReply = Catalogue.IsReply(path);
        if (!isReply && !Catalogue.IsDecision(path)) return [];
        var document = new DocumentReader(tree, []).Read(new SourceEntry(path), Schemas.For(isReply ? DocumentKinds.Reply : DocumentKinds.Decision));
        if (isReply) return document is null ? [] : [DecisionNames.OfDecision(new DecisionBinder().Reply(document, Catalogue.DecisionIdOf(path)).Decision)];
        return document is null ? [DecisionNames.OfDecision(Catalogue.DecisionIdOf(path))] : DecisionNames.Of(new DecisionBinder().Decision(document, Catalogue.DecisionIdOf(path)));
    }
}
