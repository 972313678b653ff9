using System.Collections.Immutable;
using System.Text;
using Antt.Engine.Linking.Choosing;

namespace Antt.Cli.Git.Notes;

/// <summary>
/// What is noted of a unit: <c>id[!][?][=place,place][&gt;unit,unit]</c>, with <c>!</c> for a commune and <c>?</c> for a document that was dropped. Whatever might
/// be taken for one of these signs is written as addresses write it.
/// </summary>
/// <param name="Unit">Its id, as its folder spells it.</param>
/// <param name="IsCommune">Whether it is a commune.</param>
/// <param name="IsDropped">Whether it has a document that was dropped.</param>
/// <param name="Places">Places other than the one whose folder it lies in.</param>
/// <param name="Units">Units it followed, or that followed it.</param>
internal sealed record UnitNote(string Unit, bool IsCommune, bool IsDropped, ImmutableArray<string> Places, ImmutableArray<string> Units)
{
    /// <summary>Stands behind the id of a unit whose document was dropped.</summary>
    public const byte Dropped = (byte)'?';

    /// <summary>Stands before the places.</summary>
    public const byte In = (byte)'=';

    /// <summary>Stands before the units it followed, or that followed it.</summary>
    public const byte Follows = (byte)'>';

    /// <summary>Stands between two places, and between two units.</summary>
    public const byte And = (byte)',';

    /// <summary>Stands between two notes.</summary>
    public const byte Next = (byte)' ';

    /// <summary>The id at the beginning of a note, as it is noted.</summary>
    public static ReadOnlySpan<byte> IdIn(ReadOnlySpan<byte> note) => note.IndexOfAny(" !?=>"u8) is >= 0 and var end ? note[..end] : note;

    /// <summary>A name as it is noted.</summary>
    public static string Escaped(string name) => Uri.EscapeDataString(name);

    /// <summary>What a unit's document says; null where there is no document.</summary>
    public static UnitNote Of(string unit, string home, UnitTies? ties) =>
        new(unit, ties is { IsCommune: true }, ties is { IsRead: false }, [.. (ties?.Places ?? []).Where(place => place != home)], ties?.Units ?? []);

    /// <summary>Reads a note.</summary>
    /// <param name="note">Its bytes.</param>
    public static UnitNote Of(ReadOnlyMemory<byte> note)
    {
        var text = Encoding.UTF8.GetString(note.Span).AsSpan();
        var end = text.IndexOfAny("!?=>");
        if (end < 0) return new UnitNote(Plain(text), false, false, [], []);
        var follows = text.IndexOf('>');
        var marks = text[end..];
        var lists = marks.IndexOfAny("=>");
        var signs = lists < 0 ? marks : marks[..lists];
        var equals = text.IndexOf('=');
        return new UnitNote(
            Plain(text[..end]), signs.Contains('!'), signs.Contains('?'),
            equals < 0 ? [] : List(follows < 0 ? text[(equals + 1)..] : text[(equals + 1)..follows]), follows < 0 ? [] : List(text[(follows + 1)..]));
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder(Escaped(Unit));
        if (IsCommune) text.Append('!');
        if (IsDropped) text.Append('?');
        if (!Places.IsEmpty) text.Append('=').AppendJoin(',', Places.Select(Escaped));
        if (!Units.IsEmpty) text.Append('>').AppendJoin(',', Units.Select(Escaped));
        return text.ToString();
    }

    private static ImmutableArray<string> List(ReadOnlySpan<char> text)
    {
        var items = ImmutableArray.CreateBuilder<string>();
        foreach (var part in text.Split(',')) items.Add(Plain(text[part]));
        return items.DrainToImmutable();
    }

    private static string Plain(ReadOnlySpan<char> text) => text.Contains('%') ? Uri.UnescapeDataString(text.ToString()) : text.ToString();
}
