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
        "sùng", "thào", "bế", "thạch", "lưu", "phùng", "kiều", "tôn", "ninh", "mạc", "nghiêm", "doãn", "hứa", "khổng", "lục", "cù", "lại", "mã", "kim", "điểu", "bàn",
        "hảng", "lầu", "vừ", "tẩn", "phàn", "chảo", "lù", "tòng", "lừu", "siu", "ksor", "kpă", "rmah", "rơ", "danh", "hờ", "thò", "sồng", "lỳ", "pờ", "đèo", "điêu", "khà", "ma", "đàm", "mùa",
        "tráng", "sơn", "lữ", "cháng", "hầu", "bạch");

    /// <summary>What the surnames look like without marks, but for those that other words look like as well.</summary>
    private static readonly FrozenSet<string> PlainSurnames =
        Surnames.Select(static name => PlainLetters.Of(name)).Where(static name => name is not ("truong" or "doan" or "ban" or "ma" or "lai" or "dam" or "mua" or "trang" or "hau" or "son" or "lu" or "ro")).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How somebody is addressed.</summary>
    private static readonly FrozenSet<string> Titles = FrozenSet.Create(
        StringComparer.Ordinal,
        "ông", "bà", "anh", "chị", "cô", "chú", "bác", "thầy", "em", "cháu", "đồng chí", "đc", "mr", "mrs", "ms", "họ tên", "họ và tên", "người tên", "đại úy", "thượng úy",
        "trung úy", "thiếu úy", "đại uý", "thượng uý", "trung uý", "thiếu uý", "đại tá", "thượng tá", "trung tá", "thiếu tá", "cụ", "già làng", "linh mục", "mục sư", "thượng tọa",
        "thượng toạ", "đại đức", "hòa thượng", "cô giáo", "thầy giáo");

    private static readonly FrozenSet<string> PlainTitles =
        Titles.Select(static title => PlainLetters.Of(title)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Titles that are no other word even without their marks.</summary>
    private static readonly FrozenSet<string> KnownPlain = FrozenSet.Create(StringComparer.Ordinal, "ong", "dong chi", "dc");

    /// <summary>Titles that a given name alone may follow.</summary>
    private static readonly FrozenSet<string> OfAnyName = FrozenSet.Create(
        StringComparer.Ordinal,
        "ông", "bà", "anh", "chị", "cô", "thầy", "họ tên", "họ và tên");

    /// <summary>What somebody is. Villages and communes follow such words too, so that only a name of three words tells.</summary>
    private static readonly FrozenSet<string> Roles = FrozenSet.Create(
        StringComparer.Ordinal,
        "chủ tịch", "bí thư", "giám đốc", "hiệu trưởng", "trưởng thôn", "trưởng bản", "trưởng ấp", "tổ trưởng", "tổ phó", "trưởng ban", "phó ban", "trưởng công an", "trưởng phòng",
        "trưởng khu", "thôn trưởng", "đội trưởng", "thủ trưởng", "bí thư chi bộ", "bí thư đảng ủy", "bí thư đảng uỷ", "bí thư chi đoàn", "bí thư đoàn", "chủ tịch ubnd", "chủ tịch hđnd",
        "chủ tịch mttq", "chủ tịch hội", "phó công an", "công an viên", "đối tượng", "bị can", "bị cáo", "bị hại", "nạn nhân", "công dân", "chủ hộ", "người dân", "bs", "ts", "ths", "gs", "pgs");

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

    /// <summary>The surnames that are known, in lower case, and what else a name may begin with; "Ng." is how Nguyễn is cut short.</summary>
    public static IEnumerable<string> AllSurnames => Surnames.Concat(["ng", "y", "h", "a", "k"]);

    /// <summary>The titles and roles before a name, in lower case: for a text without any marks as they are written there, else with their marks and the few known without.</summary>
    public static IEnumerable<string> Leads(bool plain) => plain ? PlainTitles.Concat(PlainRoles) : Titles.Concat(Roles).Concat(KnownPlain);

    /// <summary>Whether a given name alone may follow a title.</summary>
    public static bool IsOfAnyName(string title) => OfAnyName.Contains(title);

    public static bool IsIn(TextWords words)
    {
        for (var at = 0; at < words.All.Count; at++)
        {
            if (RoleAt(words, at) is > 0 and var role && words.AreClose(at + role - 1) && IsNameOfThree(words, at + role)) return true;
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
        if (IsOfHighlands(words, name)) return true;
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

    /// <summary>Whether more than a surname and a word stand there: a village may bear two such words.</summary>
    private static bool IsNameOfThree(TextWords words, int name) => IsOfHighlands(words, name)
        || (IsSurname(words, words[name]) && !IsRevered(words, name) && (NameLength(words, name) >= 3 || HasInitials(words, name + 1)));

    /// <summary>How many words a role has that begins at a word; 0 when none does.</summary>
    private static int RoleAt(TextWords words, int at)
    {
        for (var length = 4; length > 0; length--)
        {
            var said = string.Join(' ', Enumerable.Range(at, length).Select(place => words[place].Lower));
            if (Roles.Contains(said) || (words.IsPlain && PlainRoles.Contains(said))) return length;
        }
        return 0;
    }

    /// <summary>Whether letters stand there for names: "T.A."</summary>
    private static bool HasInitials(TextWords words, int at) =>
        at < words.All.Count && words[at].Text.Length <= 3 && words[at].Text.All(char.IsUpper) && words.AreClose(at - 1) && words.Text.AsSpan(words[at].Start..).StartsWith($"{words[at].Text[0]}.", StringComparison.Ordinal);

    /// <summary>Names that begin with a letter which tells man or woman: "Y Blon", "H’Hen", "A Thút", "K’Brơi". A letter alone stands for a name nobody tells.</summary>
    private static bool IsOfHighlands(TextWords words, int name) =>
        words[name].Text is "Y" or "H" or "A" or "K" && words[name + 1] is { IsCapital: true, Text.Length: >= 3 } second && second.Text.All(char.IsLetter) && !NoNames.Contains(second.Lower)
        && words.Text.AsSpan(words[name].End..second.Start) is " " or "’" or "'";

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
