using System.Collections.Immutable;
using Antt.Engine.Loading;
using Antt.Model;
using Antt.Model.Decisions;
using Antt.Model.Law;
using Antt.Model.Places;

namespace Antt.Engine.Linking.Binding;

/// <summary>Values of documents that their schema accepted, as the Model wants them.</summary>
internal static class NodeValues
{
    /// <summary>The day, or null when there is none.</summary>
    public static DateOnly? Day(this JsonNode node)
    {
        var text = node.Bytes;
        if (node.Kind != JsonKind.Text || text.Length != 10) return null;
        int year = Digits(text[..4]), month = Digits(text[5..7]), day = Digits(text[8..]);
        return month is >= 1 and <= 12 && year >= 1 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day) : null;
    }

    /// <summary>The day that the schema requires.</summary>
    public static DateOnly RequiredDay(this JsonNode node) => node.Day() ?? DateOnly.MinValue;

    /// <summary>A text, or null when there is none.</summary>
    public static string? TextOrNull(this JsonNode node) => node.Exists ? node.Text : null;

    /// <summary>A text that comes again and again, or null when there is none.</summary>
    public static string? TextOrNull(this JsonNode node, TextPool texts) => node.Exists ? texts.Get(node.Bytes) : null;

    /// <summary>A year or another small number.</summary>
    public static int Int(this JsonNode node) => (int)Math.Clamp(node.Long, int.MinValue, int.MaxValue);

    /// <summary>A text in both languages.</summary>
    public static Words Words(this JsonNode node) => new(node.Get("vi"u8).Text, node.Get("en"u8).Text);

    /// <summary>A list of texts; empty when there is none.</summary>
    public static ImmutableArray<string> Texts(this JsonNode node, TextPool texts)
    {
        if (node.Count == 0) return [];
        var list = ImmutableArray.CreateBuilder<string>(node.Count);
        foreach (var item in node.Items) list.Add(texts.Get(item.Bytes));
        return list.MoveToImmutable();
    }

    /// <summary>Each item of a list made into something; empty when there is none.</summary>
    public static ImmutableArray<T> Each<T>(this JsonNode node, Func<JsonNode, T> make)
    {
        if (node.Count == 0) return [];
        var list = ImmutableArray.CreateBuilder<T>(node.Count);
        foreach (var item in node.Items) list.Add(make(item));
        return list.MoveToImmutable();
    }

    /// <summary>A day of every year, <c>MM-DD</c>; 29 February, which not every year has, is taken as the 28th.</summary>
    public static YearDay YearDay(this JsonNode node)
    {
        var text = node.Bytes;
        if (text.Length != 5) return new YearDay(1, 1);
        var month = Math.Clamp(Digits(text[..2]), 1, 12);
        return new YearDay(month, Math.Clamp(Digits(text[3..]), 1, DateTime.DaysInMonth(2001, month)));
    }

    /// <summary>First and last day.</summary>
    public static DateRange Span(this JsonNode node) => new(node.Get("from"u8).RequiredDay(), node.Get("to"u8).Day());

    /// <summary>A level of administration; null when there is none.</summary>
    public static AdministrativeLevel? Level(this JsonNode node)
    {
        var text = node.Bytes;
        return text.SequenceEqual("xa"u8) ? AdministrativeLevel.Commune
            : text.SequenceEqual("huyen"u8) ? AdministrativeLevel.District
            : text.SequenceEqual("tinh"u8) ? AdministrativeLevel.Province
            : text.SequenceEqual("bo"u8) ? AdministrativeLevel.Ministry
            : null;
    }

    /// <summary>A sort of body.</summary>
    public static BodyKind BodyKind(ReadOnlySpan<byte> text) =>
        text.SequenceEqual("ban-chi-dao"u8) ? Model.Decisions.BodyKind.SteeringCommittee
        : text.SequenceEqual("cong-an"u8) ? Model.Decisions.BodyKind.Police
        : text.SequenceEqual("bo"u8) ? Model.Decisions.BodyKind.Ministry
        : Model.Decisions.BodyKind.PeoplesCommittee;

    private static int Digits(ReadOnlySpan<byte> text)
    {
        var number = 0;
        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9') return -1;
            number = number * 10 + (digit - '0');
        }
        return number;
    }
}
