namespace Antt.Engine.Loading;

/// <summary>Letters that look like Latin ones and are others: searching, sorting and comparing would not find them.</summary>
internal static class LookAlikes
{
    private const string Greek = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοντιρυ";
    private const string Cyrillic = "АВЕКМНОРСТУХЅІЈѴасеорухѕіјԁԛԝһ";

    /// <summary>A letter of another script that could be taken for a Latin one.</summary>
    public static bool IsTwin(int code) => code is 0x00D0 or 0x00F0 or 0x0189 || IsFullWidth(code)
        || (IsGreekOrCyrillic(code) && (Greek.Contains((char)code, StringComparison.Ordinal) || Cyrillic.Contains((char)code, StringComparison.Ordinal)));

    /// <summary>Eth and the African D for Đ, or a full-width letter: never right in Vietnamese, whatever stands beside it.</summary>
    public static bool IsAlwaysWrong(int code) => code is 0x00D0 or 0x00F0 or 0x0189 || IsFullWidth(code);

    public static bool IsGreekOrCyrillic(int code) => code is >= 0x0370 and <= 0x052F;

    private static bool IsFullWidth(int code) => code is (>= 0xFF10 and <= 0xFF19) or (>= 0xFF21 and <= 0xFF3A) or (>= 0xFF41 and <= 0xFF5A);
}
