namespace Antt.Fuzz.Mutating;

/// <summary>Values and texts that have broken programs before.</summary>
internal static class Hostile
{
    private const int MostLayers = 1_000;

    /// <summary>Stands for half of a surrogate pair in an escape, which no reader of JSON would hand on.</summary>
    public const string HighHalf = "(nửa-trên)";

    /// <summary>The other half.</summary>
    public const string LowHalf = "(nửa-dưới)";

    /// <summary>Values as JSON spells them.</summary>
    public static readonly string[] Values =
    [
        "null", "true", "false", "0", "-0", "-1", "1.0", "1e3", "1e999", "-1e999", "1e-999", "2147483648", "-2147483649", "9223372036854775808", "99999999999999999999999999999999",
        "0.1", "1.5", "[]", "{}", "[[]]", "[{}]", "{\"\":{}}", "\"\"", "\" \"", "\"a\"", "\"2024-02-30\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"0000-00-00\"", "\"2024-1-1\"", "\"20240101\"",
        "\"2024-12-31T00:00:00Z\"", "\"2024-13-01\"", "\"../../etc\"", "\"..\\\\x\"", "\"C:\\\\x\"", "\"/\"", "\"a/b\"", "\"\\u0000\"", "\"" + HighHalf + "\"", "\"" + LowHalf + HighHalf + "\"", "\"\\u202e\"",
        "\"\\u200b\"", "\"\\ufeff\"", "\"\\uffff\"", "\"N\\u0067o\\u0302\"", "\"<script>alert(1)</script>\"", "\"[x](javascript:alert(1))\"", "\"![](data:text/html,x)\"", "\"0912 345 678\"",
        "\"ai-do@vi-du.example\"", "\"Độ mật: Tuyệt mật\"", "\"=cmd|'/c calc'!A1\"", "\"KDC-3.đ\"", "\"KDC-1.1\"", "\"kdc-khong-co\"", "\"M1-1997-01-01\"", "\"dat\"", "\"T91-2000-01-01\"",
        "2024", "1900", "9999", "10000", "-2024", "\"2024\"", "\"%s%n\"", "\"${jndi:x}\"", "\"{{ten}}\"", "\"{0}\"", "\"😀\"", "\"İI\"", "[1,2,3]", "[\"a\",\"a\"]", "[null]", "{\"vi\":\"x\"}",
    ];

    /// <summary>Texts.</summary>
    public static readonly string[] Texts =
    [
        "\0", "\u0001", "\u007f", "\u0085", "\u2028", "\u202e", "\u200b", "\ufeff", "\ufffe", "\t", "\r", "\r\n", "\n\n\n", "\"", "'", "\\", "/", "..", "<", ">", "<!--", "-->", "<script>", "</",
        "&#0;", "&#x110000;", "&amp;", "]]>", "```", "~~~", "---", "***", "# ", "### ", "> > > ", "- - - ", "1. ", "| a | b |\n|---|---|\n", "[a](b)", "![a](b)", "[a]: javascript:x", "[a][a]",
        "<javascript:x>", "https://", "{{", "}}", "{{ten}}", "$(x)", "`x`", "%00", "=1+1", "@SUM(A1)", ";", ",", "\t\t", "\"\"", "İ", "ß", "Đ", "đ", "e\u0302\u0301", "😀", "\uD83D", "999999999999",
        "-1", "30/02/2024", "2024-02-30", "45327", "0912345678", "001085012345", "Mật", "không có", "(xoá)", "_No response_", "### Mã đơn vị", "### Năm", "<<<<<<< HEAD\n", "=======\n", ">>>>>>> x\n",
    ];

    /// <summary>Something long, deep or repeated.</summary>
    public static string Large(Random dice)
    {
        var count = dice.Next(4) switch { 0 => 40, 1 => 100, 2 => 600, _ => 20_000 };
        return dice.Next(7) switch
        {
            0 => new string('[', Math.Min(count, MostLayers)) + new string(']', Math.Min(count, MostLayers)),
            1 => string.Concat(Enumerable.Repeat("{\"a\":", Math.Min(count, MostLayers))) + "1" + new string('}', Math.Min(count, MostLayers)),
            2 => "\"" + new string('a', count) + "\"",
            3 => "[" + string.Join(',', Enumerable.Repeat("1", count)) + "]",
            4 => "\"" + string.Concat(Enumerable.Repeat("*_[`>", count / 5)) + "\"",
            5 => "\"" + string.Concat(Enumerable.Repeat("Nguyễn Văn ", count / 11)) + "\"",
            _ => new string('9', count),
        };
    }
}
