using System.Collections.Frozen;
using Antt.Model;

namespace Antt.Engine.Validating;

/// <summary>
/// Names of persons behind the words they are addressed by: "ông Nguyễn Văn An", "chị Hoa", "Họ và tên: …". A title alone ("ông Chủ tịch"), a letter in place of a name
/// ("ông A"), and streets, schools and islands called after somebody say nothing about a person.
/// </summary>
internal static class PersonNames
{
    private static readonly FrozenSet<string> Surnames = FrozenSet.Create(
        StringComparer.Ordinal,
        "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương", "lý", "đinh", "trịnh", "đoàn", "lương", "mai",
        "đào", "trương", "cao", "tạ", "châu", "hà", "lâm", "tô", "thái", "tống", "chu", "quách", "vi", "lò", "giàng", "vàng", "nông", "triệu", "lường", "cầm", "quàng",
        "sùng", "thào", "bế", "thạch", "lưu", "phùng", "kiều", "tôn", "ninh", "mạc", "nghiêm", "doãn", "hứa", "khổng", "lục", "cù", "lại", "mã", "kim", "điểu", "bàn");

    /// <summary>What the surnames look like without marks, but for those that other words look like as well.</summary>
    private static readonly FrozenSet<string> PlainSurnames =
        Surnames.Select(static name => PlainLetters.Of(name)).Where(static name => name is not ("truong" or "doan" or "ban" or "ma" or "lai")).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How somebody is addressed.</summary>
    private static readonly FrozenSet<string> Titles = FrozenSet.Create(
        StringComparer.Ordinal,
        "ông", "bà", "anh", "chị", "cô", "chú", "bác", "thầy", "em", "cháu", "đồng chí", "đc", "mr", "mrs", "ms", "họ tên", "họ và tên", "người tên", "đại úy", "thượng úy",
        "trung úy", "thiếu úy", "đại uý", "thượng uý", "trung uý", "thiếu uý", "đại tá", "thượng tá", "trung tá", "thiếu tá");

    private static readonly FrozenSet<string> PlainTitles =
        Titles.Select(static title => PlainLetters.Of(title)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Titles that are no other word even without their marks.</summary>
    private static readonly FrozenSet<string> KnownPlain = FrozenSet.Create(StringComparer.Ordinal, "ong", "dong chi", "dc");

    /// <summary>Titles that a given name alone may follow.</summary>
    private static readonly FrozenSet<string> OfAnyName = FrozenSet.Create(
        StringComparer.Ordinal,
        "ông", "bà", "anh", "chị", "cô", "thầy", "họ tên", "họ và tên");

    private static readonly FrozenSet<string> Roles = FrozenSet.Create(
        StringComparer.Ordinal,
        "chủ tịch", "bí thư", "giám đốc", "hiệu trưởng", "trưởng thôn", "trưởng bản", "trưởng ấp", "tổ trưởng", "tổ phó", "trưởng ban", "phó ban", "trưởng công an", "trưởng phòng",
        "trưởng khu", "thôn trưởng", "đội trưởng", "thủ trưởng");

    private static readonly FrozenSet<string> PlainRoles =
        Roles.Select(static role => PlainLetters.Of(role)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words with a capital that follow a title and are no names.</summary>
    private static readonly FrozenSet<string> NoNames = FrozenSet.Create(
        StringComparer.Ordinal,
        "trưởng", "phó", "chủ", "bí", "giám", "hiệu", "tổ", "công", "đội", "cán", "chỉ", "chính", "thủ", "ủy", "uỷ", "bộ", "cục", "phòng", "ban", "đảng", "mặt", "hội", "chúa", "rịa",
        "táo", "địa", "đen", "nà", "quốc", "em", "chị", "bà", "ông", "việt", "thôn", "xã", "phường");

    private static readonly FrozenSet<string> PlacesBefore = FrozenSet.Create(
        StringComparer.Ordinal,
        "đường", "phố", "trường", "chợ", "cầu", "đền", "chùa", "miếu", "tượng", "phường", "xã", "núi", "đảo", "khu", "sông", "bến", "làng", "ngõ", "hẻm", "công viên");

    /// <summary>The surnames that are known, in lower case; "Ng." is how Nguyễn is cut short.</summary>
    public static IEnumerable<string> AllSurnames => Surnames.Append("ng");

    /// <summary>The titles and roles before a name, in lower case: for a text without any marks as they are written there, else with their marks and the few known without.</summary>
    public static IEnumerable<string> Leads(bool plain) => plain ? PlainTitles.Concat(PlainRoles) : Titles.Concat(Roles).Concat(KnownPlain);

    /// <summary>Whether a given name alone may follow a title.</summary>
    public static bool IsOfAnyName(string title) => OfAnyName.Contains(title);

    public static bool IsIn(TextWords words)
    {
        for (var at = 0; at < words.All.Count; at++)
        {
            if (IsRole(words, at) && words.AreClose(at + 1) && NameLength(words, at + 2) >= 3 && IsSurname(words, words[at + 2]) && !IsRevered(words, at + 2)) return true;
            if (TitleAt(words, at, out var length) is not { } title) continue;
            var name = at + length;
            while (TitleAt(words, name, out var more) is not null && !(OfAnyName.Contains(title) && words[name].IsCapital && IsSurname(words, words[name]))) name += more;
            if (!PlacesBefore.Contains(words[at - 1].Lower) && FollowedByName(words, at, name, title)) return true;
            at = name - 1;
        }
        return false;
    }

    private static bool FollowedByName(TextWords words, int title, int name, string said)
    {
        var first = words[name];
        if (IsRevered(words, name)) return false;
        if (IsSurname(words, first))
        {
            if (NameLength(words, name) >= 2) return true;
            if (words[name + 1].Plain is "van" or "thi" && words[name + 2].Text.Length > 0) return true;
        }
        return OfAnyName.Contains(said) && (!words[title].IsCapital || said.Contains(' ')) && !words.IsPlain
            && first.IsCapital && first.Text.Length >= 2 && !NoNames.Contains(first.Lower) && first.Text.All(char.IsLetter) && !first.Text.All(char.IsUpper);
    }

    /// <summary>The title that begins at a word, as spelt in the list.</summary>
    private static string? TitleAt(TextWords words, int at, out int length)
    {
        for (length = 3; length > 0; length--)
        {
            if (at + length > words.All.Count) continue;
            var said = string.Join(' ', Enumerable.Range(at, length).Select(place => words[place].Lower));
            if (Titles.Contains(said) || (PlainTitles.Contains(said) && (words.IsPlain || KnownPlain.Contains(said)))) return said;
        }
        length = 0;
        return null;
    }

    private static bool IsRole(TextWords words, int at)
    {
        var said = words[at].Lower + " " + words[at + 1].Lower;
        return Roles.Contains(said) || (words.IsPlain && PlainRoles.Contains(said));
    }

    private static bool IsSurname(TextWords words, TextWord word) => Surnames.Contains(word.Lower) || (words.IsPlain && PlainSurnames.Contains(word.Lower)) || word.Lower is "ng";

    /// <summary>How many words with a capital stand together.</summary>
    private static int NameLength(TextWords words, int first)
    {
        var length = 0;
        while (words[first + length].IsCapital && words[first + length].Text.All(char.IsLetter))
        {
            length++;
            if (!words.AreClose(first + length - 1)) break;
        }
        return length;
    }

    /// <summary>Hồ Chí Minh stands in names of movements, cities and unions.</summary>
    private static bool IsRevered(TextWords words, int name) => words[name].Plain == "ho" && (words[name + 1].Plain == "chi" || !words[name + 1].IsCapital);
}
