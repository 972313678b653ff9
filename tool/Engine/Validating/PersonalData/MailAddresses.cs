using System.Buffers;

namespace Antt.Engine.Validating;

/// <summary>E-mail addresses, also those written so that no machine should know them: "ten (at) vidu (dot) vn", "ten @ vidu.vn".</summary>
internal static class MailAddresses
{
    private static readonly (string Written, string Meant)[] Disguises =
        [("(at)", "@"), ("[at]", "@"), ("{at}", "@"), ("(a còng)", "@"), ("(a cong)", "@"), ("(dot)", "."), ("[dot]", "."), ("{dot}", "."), ("(chấm)", "."), ("(cham)", ".")];

    private static readonly string[] OfficeBoxes =
        ["congan", "ubnd", "vanthu", "vanphong", "bophan", "motcua", "tiepdan", "banbientap", "hopthu", "phananh", "lienhe", "conganxa", "tochuc", "trucban"];

    private static readonly SearchValues<string> Marks = SearchValues.Create(["@", "(at", "[at", "{at", "(a c"], StringComparison.OrdinalIgnoreCase);

    /// <summary>A quick look that lets nearly every text pass.</summary>
    public static bool MayBeIn(ReadOnlySpan<byte> text)
    {
        for (var at = text.IndexOfAny("@([{"u8); at >= 0;)
        {
            if (text[at] == '@' || (at + 1 < text.Length && text[at + 1] is (byte)'a' or (byte)'A')) return true;
            var next = text[(at + 1)..].IndexOfAny("@([{"u8);
            at = next < 0 ? -1 : at + 1 + next;
        }
        return false;
    }

    public static bool AreIn(string written)
    {
        if (!written.AsSpan().ContainsAny(Marks)) return false;
        var text = written;
        foreach (var (disguise, meant) in Disguises) text = text.Replace(disguise, meant, StringComparison.OrdinalIgnoreCase);
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var (first, end) = (at, at + 1);
            while (first > 0 && text[first - 1] == ' ') first--;
            while (end < text.Length && text[end] == ' ') end++;
            var local = first;
            while (local > 0 && (char.IsLetterOrDigit(text[local - 1]) || text[local - 1] is '.' or '_' or '-' or '+')) local--;
            if (local == first) continue;
            var domain = Domain(text.AsSpan(end));
            if (domain.LastIndexOf('.') is var dot && dot > 0 && domain.Length - dot > 2 && !domain.AsSpan(dot + 1).ContainsAnyInRange('0', '9') && !IsOffice(text[local..first], domain))
                return true;
        }
        return false;
    }

    /// <summary>The name of a host at the beginning; blanks around its dots belong to it when they do so on both sides.</summary>
    private static string Domain(ReadOnlySpan<char> text)
    {
        var domain = new System.Text.StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or '-') domain.Append(text[at]);
            else if (text[at..].StartsWith(" . ", StringComparison.Ordinal))
            {
                domain.Append('.');
                at += 2;
            }
            else break;
        }
        return domain.ToString().TrimEnd('.', '-');
    }

    private static bool IsOffice(string box, string domain) =>
        domain.EndsWith(".gov.vn", StringComparison.OrdinalIgnoreCase) && OfficeBoxes.Any(name => box.StartsWith(name, StringComparison.OrdinalIgnoreCase));
}
