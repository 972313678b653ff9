using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Antt.Engine.Loading;
using Antt.Model;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Validating;

/// <summary>Words what a <see cref="Validation"/> met. Only called when something is wrong, so it may take its time.</summary>
internal readonly struct Complaints(JsonTree tree)
{
    private const int LongestQuote = 60;

    public Diagnostic WrongKind(SchemaNode schema, int index)
    {
        if (schema.Kinds == ValueKinds.None) return Value(ValidateDiagnostics.OtherKindExpected, index, "–");
        if (tree[index].Kind == JsonKind.Null) return ValidateDiagnostics.NullNotUsed.At(PlaceOf(index), NameOf(index));
        return schema.Kinds switch
        {
            ValueKinds.Object => Value(ValidateDiagnostics.BlockExpected, index),
            ValueKinds.Array => Value(ValidateDiagnostics.ListExpected, index),
            ValueKinds.Text => Value(ValidateDiagnostics.TextExpected, index),
            ValueKinds.WholeNumber => Value(ValidateDiagnostics.WholeNumberExpected, index),
            ValueKinds.Number | ValueKinds.WholeNumber => Value(ValidateDiagnostics.NumberExpected, index),
            ValueKinds.Boolean => Value(ValidateDiagnostics.YesOrNoExpected, index),
            var kinds => Value(ValidateDiagnostics.OtherKindExpected, index, string.Join(", ", Examples(kinds))),
        };
    }

    public Diagnostic UnknownValue(ValueSet values, int index)
    {
        ImmutableArray<string> meant = tree[index].Kind == JsonKind.Text ? Meant.Value(Encoding.UTF8.GetString(tree.BytesOf(index)), values.Texts) : [];
        return meant switch
        {
            [var only] => Value(ValidateDiagnostics.MisspeltValue, index, only, values.Listed),
            [_, ..] => Value(ValidateDiagnostics.AmbiguousValue, index, Told(meant), values.Listed),
            _ => Value(ValidateDiagnostics.UnknownValue, index, values.Listed),
        };
    }

    /// <summary>A name that was meant to be another one stands for it, so that the other one is not missing as well, and what it holds is looked at all the same.</summary>
    public Diagnostic UnknownKey(SchemaNode schema, int index, int key, Span<bool> seen, out SchemaNode? meantSchema)
    {
        meantSchema = null;
        var name = Encoding.UTF8.GetString(tree.BytesOf(key));
        var place = tree.LocationOf(tree[key].Start, tree[key].End);
        var names = schema.Names?.Names ?? [];
        if (names.IsEmpty) return ValidateDiagnostics.KeyFormWrong.At(place, Cut(name));
        var free = ImmutableArray.CreateBuilder<string>();
        foreach (var candidate in names)
        {
            if (candidate != "$schema" && !Has(index, candidate)) free.Add(candidate);
        }
        var meant = Meant.Key(name, free.ToImmutable());
        foreach (var likely in meant) seen[names.IndexOf(likely)] = true;
        if (meant is [var only])
        {
            meantSchema = schema.Properties[names.IndexOf(only)];
            return ValidateDiagnostics.MisspeltKey.At(place, name, only);
        }
        if (meant.Length > 1) return ValidateDiagnostics.AmbiguousKey.At(place, name, Told(meant));
        return ValidateDiagnostics.UnknownKey.At(place, Cut(name), string.Join(", ", names.Where(candidate => candidate != "$schema")));
    }

    public Diagnostic MissingKey(string name, int index) => ValidateDiagnostics.MissingKey.At(PlaceOf(index), name, NameOf(index));

    public Diagnostic Count(DiagnosticDescriptor descriptor, int index, int count, int limit) =>
        descriptor.At(PlaceOf(index), NameOf(index), Text(count), Text(limit));

    public Diagnostic TooShort(int index, int length, int least) => string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(tree.BytesOf(index)))
        ? ValidateDiagnostics.BlankText.At(PlaceOf(index), NameOf(index))
        : Count(ValidateDiagnostics.FieldTooShort, index, length, least);

    public Diagnostic WrongForm(TextPattern pattern, int index)
    {
        var text = Encoding.UTF8.GetString(tree.BytesOf(index));
        return Value(PatternWords.Of(pattern.Text), index, PlainLetters.Slug(text) is { Length: > 0 } slug ? Cut(slug) : "…");
    }

    public Diagnostic BadDate(int index) => TextFormats.LooksLikeDate(tree.BytesOf(index))
        ? Value(ValidateDiagnostics.NoSuchDay, index)
        : Value(ValidateDiagnostics.DateExpected, index, VietnameseDate.ToIso(Encoding.UTF8.GetString(tree.BytesOf(index))) ?? "yyyy-mm-dd");

    public Diagnostic DuplicateItem(int list, int first, int later) => ValidateDiagnostics.DuplicateEntry.At(
        PlaceOf(later), NameOf(list), Quote(later), Text(tree.LineOf(new JsonNode(tree, first))));

    public Diagnostic Personal((DiagnosticDescriptor Descriptor, string Detail) finding, int index) =>
        finding.Descriptor.At(PlaceOf(index), NameOf(index), finding.Detail);

    public Diagnostic Value(DiagnosticDescriptor descriptor, int index, params ReadOnlySpan<string> more) =>
        descriptor.At(PlaceOf(index), [NameOf(index), Quote(index), .. more]);

    private Location PlaceOf(int index) => tree.LocationOf(tree[index].Start, tree[index].End);

    /// <summary>The name of the member this value belongs to; for an entry of a list the name of the list; for the whole file its kind of brackets.</summary>
    private string NameOf(int index)
    {
        for (var at = index; at > 0; at--)
        {
            if (tree[at - 1].Kind == JsonKind.Key && tree.Behind(at) > index) return Cut(Encoding.UTF8.GetString(tree.BytesOf(at - 1)));
        }
        return tree[0].Kind == JsonKind.Array ? "[ ]" : "{ }";
    }

    private bool Has(int index, string name)
    {
        var end = tree.Behind(index);
        for (var key = index + 1; key < end; key = tree.Behind(key + 1))
        {
            if (tree.BytesOf(key).SequenceEqual(Encoding.UTF8.GetBytes(name))) return true;
        }
        return false;
    }

    private string Quote(int index) => tree[index].Kind switch
    {
        JsonKind.Object => "{…}",
        JsonKind.Array => "[…]",
        _ => Cut(Encoding.UTF8.GetString(tree.File.Bytes.Span[tree[index].Start..tree[index].End])),
    };

    private static string Cut(string text)
    {
        if (text.Length <= LongestQuote) return text;
        var length = char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return text[..length] + "…";
    }

    private static IEnumerable<string> Examples(ValueKinds kinds)
    {
        if (kinds.HasFlag(ValueKinds.Object)) yield return "{ … }";
        if (kinds.HasFlag(ValueKinds.Array)) yield return "[ … ]";
        if (kinds.HasFlag(ValueKinds.Text)) yield return "\"…\"";
        if (kinds.HasFlag(ValueKinds.Number)) yield return "7.5";
        else if (kinds.HasFlag(ValueKinds.WholeNumber)) yield return "12";
        if (kinds.HasFlag(ValueKinds.Boolean)) yield return "true, false";
        if (kinds.HasFlag(ValueKinds.Null)) yield return "null";
    }

    private static string Told(ImmutableArray<string> names) => string.Join(", ", names.Select(name => $"\"{name}\""));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
