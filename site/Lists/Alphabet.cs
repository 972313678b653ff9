using System.Collections.Immutable;
using Antt.Model;

namespace Antt.Site.Lists;

/// <summary>
/// Units by the first letter of what tells them apart: "Thôn Suối Mây" stands under S. Names that are no longer borne stand there too and lead to
/// the unit.
/// </summary>
internal static class Alphabet
{
    private const string Other = "khac";

    /// <summary>Words in front of a name that half the register begins with (C124 Điều 2 khoản 1 and the kinds of places).</summary>
    private static readonly ImmutableArray<string> Kinds =
    [
        "tổ dân phố", "khu dân cư", "khu phố", "thị trấn", "đặc khu", "phường", "thôn", "làng", "bản", "buôn", "phum", "khóm", "sóc", "ấp", "xóm", "xã",
    ];

    /// <summary>The lists, letter by letter in the order of the alphabet.</summary>
    public static IEnumerable<Listing> Listings(RegisterView view)
    {
        var letters = view.Register.Units
            .SelectMany(unit => unit.Names.Select(name => name.Name).Distinct(StringComparer.Ordinal).Select(name => (Letter: LetterOf(name), Row: new UnitRow(unit, name, UnitStanding.Of(unit, view)))))
            .GroupBy(entry => entry.Letter, entry => entry.Row).OrderBy(group => Rank(group.Key))
            .Select(group => (Letter: group.Key, Rows: group.OrderBy(row => VietnameseOrder.KeyOf(Distinctive(row.Name)), StringComparer.Ordinal).ThenBy(row => VietnameseOrder.KeyOf(row.Name), StringComparer.Ordinal).ThenBy(row => row.Unit.Id, StringComparer.Ordinal).ToImmutableArray()))
            .ToList();
        foreach (var (letter, rows) in letters)
        {
            yield return new Listing(
                new($"Đơn vị theo tên: {Shown(letter).Vi}", $"Units by name: {Shown(letter).En}"),
                new(
                    "Xếp theo phần tên riêng: “Thôn Suối Mây” ở chữ S. Tên cũ cũng có ở đây và dẫn tới đơn vị hiện nay.",
                    "By the name proper: “Thôn Suối Mây” stands under S. Former names are here too and lead to the unit."),
                [new FacetGroup(new("Chữ cái", "Letters"), [.. letters.Select(other => new Facet(Shown(other.Letter), SitePaths.Letter(FileOf(other.Letter), 1), other.Rows.Length, other.Letter == letter))])],
                rows,
                page => SitePaths.Letter(FileOf(letter), page));
        }
    }

    /// <summary>The first letter of the name proper, as it stands in the Vietnamese alphabet; null for anything else.</summary>
    internal static char? LetterOf(string name) => VietnameseOrder.FirstLetter(Distinctive(name));

    /// <summary>A letter as part of an address, spelt as it is typed: ă is aw, â is aa, đ is dd.</summary>
    internal static string FileOf(char? letter) => letter switch
    {
        null => Other,
        'ă' => "aw",
        'â' => "aa",
        'đ' => "dd",
        'ê' => "ee",
        'ô' => "oo",
        'ơ' => "ow",
        'ư' => "uw",
        { } plain => plain.ToString(),
    };

    private static string Distinctive(string name)
    {
        foreach (var kind in Kinds)
            if (name.Length > kind.Length + 1 && name[kind.Length] == ' ' && name.StartsWith(kind, StringComparison.OrdinalIgnoreCase)) return name[(kind.Length + 1)..];
        return name;
    }

    private static int Rank(char? letter) => letter is { } known ? VietnameseOrder.RankOf(known) : int.MaxValue;

    private static Words Shown(char? letter) => letter is { } known ? new($"{char.ToUpperInvariant(known)}", $"{char.ToUpperInvariant(known)}") : new("số và dấu", "numbers and signs");
}
