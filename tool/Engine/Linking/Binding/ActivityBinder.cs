using System.Collections.Immutable;
using Antt.Engine.Loading;
using Antt.Model.Activities;
using Antt.Model.Facts;

namespace Antt.Engine.Linking.Binding;

/// <summary>The activities of a unit's year as the Model sees them. Serves one thread.</summary>
internal sealed class ActivityBinder
{
    private readonly TextPool _texts = new();

    /// <summary>Of <c>activities.json</c>.</summary>
    public ImmutableArray<Activity> Bind(JsonTree tree) => tree.Root.Get("activities"u8).Each(Activity);

    private Activity Activity(JsonNode node) => new(
        node.Get("id"u8).Text, _texts.Get(node.Get("kind"u8).Bytes), node.Get("date"u8).RequiredDay(),
        new Input(node.Tree.File.Path, node.Tree.LineOf(node)))
    {
        Count = Number(node.Get("count"u8)),
        Participants = Number(node.Get("participants"u8)),
        Of = Number(node.Get("of"u8)),
        Event = node.Get("event"u8).TextOrNull(_texts),
        By = node.Get("by"u8).TextOrNull(_texts),
        Award = Award(node),
        Number = node.Get("document"u8).Get("number"u8).TextOrNull(),
        Conditions = node.Get("conditions"u8).Texts(_texts),
    };

    private Award? Award(JsonNode node)
    {
        var recipients = node.Get("recipients"u8);
        var award = new Award(
            node.Get("form"u8).TextOrNull(_texts), node.Get("issuer"u8).TextOrNull(_texts), recipients.Get("collective"u8).Long,
            recipients.Get("individual"u8).Long, recipients.Get("unit"u8).Bool)
        {
            Basis = node.Get("basis"u8).TextOrNull(_texts),
            Class = node.Get("class"u8).TextOrNull(_texts),
        };
        return award is { Form: null, Issuer: null, Basis: null, Class: null } && !recipients.Exists ? null : award;
    }

    private static long? Number(JsonNode node) => node.Exists ? node.Long : null;
}
