using System.Collections.Frozen;
using Antt.Engine.Authoring.Fields;
using Antt.Model;

namespace Antt.Engine.Reference;

/// <summary>What the values of the schemas' lists mean, in words as people write them. Every value of every kind of document stands here.</summary>
public static class ValueWords
{
    private static readonly FrozenDictionary<string, Words> Known = ValueWordList.All.ToFrozenDictionary(
        static entry => entry.Value, static entry => new Words(entry.Vi, entry.En), StringComparer.Ordinal);

    /// <summary>The meaning of a value, whatever the field; null when it is none of a list.</summary>
    public static Words? Of(string value) => ChoiceWords.Find(value) ?? (Known.TryGetValue(value, out var words) ? words : null);

    /// <summary>The meaning of a value in a field: the word itself where it has none.</summary>
    public static Words In(string field, string value) => ChoiceWords.Of(field, value);
}
