using System.Collections.Frozen;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Validating;

/// <summary>Numbers that a word before them tells what they are, however their digits are parted: "SĐT: 09 12 34 56 78", "CCCD 0-01-0-90-001234", "STK 19 03 …".</summary>
internal static class ToldNumbers
{
    private const int MostWordsBetween = 5;

    private static readonly FrozenSet<string> Identity = FrozenSet.Create(
        StringComparer.Ordinal,
        "cccd", "cmnd", "cmtnd", "cmt", "can cuoc", "dinh danh", "chung minh", "ho chieu", "passport");

    /// <summary>Papers of a person that have ten digits: of social insurance, and of the tax on income.</summary>
    private static readonly FrozenSet<string> PersonalPaper = FrozenSet.Create(StringComparer.Ordinal, "bhxh", "hiem xa", "mst ca", "mst tncn", "thue ca", "thue tncn");

    /// <summary>Cards of health insurance.</summary>
    private static readonly FrozenSet<string> HealthCard = FrozenSet.Create(StringComparer.Ordinal, "bhyt", "hiem y");

    private static readonly FrozenSet<string> Phone = FrozenSet.Create(
        StringComparer.Ordinal,
        "dt", "sdt", "đt", "sđt", "dtdd", "dien thoai", "di dong", "goi", "zalo", "tel", "phone", "mobile", "lien he", "so may", "hotline", "alo", "dd", "đd", "dau moi", "bao tin", "nhan tin", "qua so");

    private static readonly FrozenSet<string> Account = FrozenSet.Create(
        StringComparer.Ordinal,
        "stk", "tai khoan", "so tk", "tk", "so the", "iban");

    /// <summary>Banks and what they do, beside which a long number is an account unless it is a round sum.</summary>
    private static readonly FrozenSet<string> Banks = FrozenSet.Create(
        StringComparer.Ordinal,
        "vietcombank", "bidv", "agribank", "vietinbank", "techcombank", "sacombank", "acb", "mbbank", "mb bank", "vpbank", "tpbank", "nong nghiep", "ngan hang", "chinh sach", "chuyen khoan");

    /// <summary>Words that a number of an office stands beside.</summary>
    private static readonly string[] Offices = ["truc ban", "tru so", "van phong", "ubnd", "uy ban", "cong an", "bo phan", "duong day nong", "tong dai", "co quan"];

    /// <summary>The words that what tells a number's kind begins with, in lower case and without marks.</summary>
    public static IEnumerable<string> FirstWords => Identity.Concat(PersonalPaper).Concat(HealthCard).Concat(Phone).Concat(Account).Concat(Banks).Select(static said => said.Split(' ')[0]);

    public static DiagnosticDescriptor? KindIn(TextWords words)
    {
        for (var at = 0; at < words.All.Count; at++)
        {
            if (!char.IsAsciiDigit(words[at].Text[^1])) continue;
            if (words[at].Text.Length is 8 or 9 && char.IsAsciiLetter(words[at].Text[0]) && words[at].Text.Skip(1).All(char.IsAsciiDigit) && Told(words, at, Identity))
                return ValidateDiagnostics.IdentityNumber;
            if (IsHealthCard(words[at].Text) && Told(words, at, HealthCard)) return ValidateDiagnostics.IdentityNumber;
            if (!words[at].IsNumber || (at > 0 && IsJoined(words, at - 1))) continue;
            var last = at;
            while (IsJoined(words, last)) last++;
            var digits = string.Concat(words.All.Skip(at).Take(last - at + 1).Select(static word => word.Text));
            if (digits.Length >= 8 && !IsOfDocument(words.Text, words[at].Start, words[last].End) && !IsAmount(words, last) && KindOf(words, at, digits) is { } kind) return kind;
            at = last;
        }
        return null;
    }

    /// <summary>Whether a fixed line of an office is meant, which is no data of a person.</summary>
    public static bool IsOfOffice(string digits, TextWords words) =>
        (digits.StartsWith("02", StringComparison.Ordinal) || digits.StartsWith("842", StringComparison.Ordinal))
        && Offices.Any(office => words.Plain.Contains(office, StringComparison.Ordinal));

    private static DiagnosticDescriptor? KindOf(TextWords words, int at, string digits)
    {
        var home = digits.StartsWith("840", StringComparison.Ordinal) ? digits[2..] : digits.StartsWith("84", StringComparison.Ordinal) ? "0" + digits[2..] : digits;
        var isPhone = home.Length == 10 ? home[0] == '0' && home[1] is '3' or '5' or '7' or '8' or '9' : home.Length == 11 && home.StartsWith("02", StringComparison.Ordinal);
        if (digits.Length is 9 or 12 && Told(words, at, Identity)) return ValidateDiagnostics.IdentityNumber;
        if (digits.Length == 10 && Told(words, at, PersonalPaper)) return ValidateDiagnostics.IdentityNumber;
        if (isPhone && Told(words, at, Phone) && !IsOfOffice(home, words)) return ValidateDiagnostics.PhoneNumber;
        var isAccount = Told(words, at, Account) || (!digits.EndsWith("000", StringComparison.Ordinal) && Told(words, at, Banks));
        return digits.Length <= 19 && isAccount ? ValidateDiagnostics.BankNumber : null;
    }

    private static bool IsHealthCard(string word) => word.Length == 15 && word[..2].All(char.IsAsciiLetter) && word[2..].All(char.IsAsciiDigit);

    private static bool Told(TextWords words, int number, FrozenSet<string> by)
    {
        for (var at = Math.Max(0, number - MostWordsBetween); at < number; at++)
        {
            if (by.Contains(words[at].Plain) || (at + 1 < number && by.Contains(words[at].Plain + " " + words[at + 1].Plain))) return true;
        }
        return false;
    }

    /// <summary>Whether the next word goes on with the digits of this one, with a blank, dot, dash or bracket between.</summary>
    private static bool IsJoined(TextWords words, int at) =>
        at + 1 < words.All.Count && words[at].IsNumber && words[at + 1].IsNumber && words[at + 1].Start - words[at].End <= 3
        && words.Text.AsSpan(words[at].End..words[at + 1].Start).Trim(" .-()–\u00A0").IsEmpty;

    private static bool IsOfDocument(string text, int start, int end) =>
        (start > 0 && text[start - 1] is '/' or ',') || (end < text.Length && text[end] is '/' or ',');

    private static bool IsAmount(TextWords words, int last) =>
        words[last + 1].Lower is "đồng" or "đ" or "vnđ" or "vnd" or "dong" or "triệu" or "nghìn" or "người" or "trường" or "lượt" or "hộ";
}
