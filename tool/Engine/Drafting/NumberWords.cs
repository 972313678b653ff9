namespace Antt.Engine.Drafting;

/// <summary>Whole numbers in Vietnamese words, as papers repeat them after the figure.</summary>
public static class NumberWords
{
    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    /// <summary>A number from 0 to 999,999 in words; anything else stays a figure.</summary>
    public static string Of(int number) => number switch
    {
        < 0 or > 999_999 => FormattableString.Invariant($"{number}"),
        < 1000 => Hundreds(number, isWhole: true),
        _ => Hundreds(number / 1000, isWhole: true) + " nghìn" + (number % 1000 == 0 ? "" : " " + Hundreds(number % 1000, isWhole: false)),
    };

    private static string Hundreds(int number, bool isWhole)
    {
        var (hundreds, rest) = (number / 100, number % 100);
        if (isWhole && hundreds == 0) return Tens(rest);
        if (rest == 0) return Digits[hundreds] + " trăm";
        return Digits[hundreds] + " trăm " + (rest < 10 ? "linh " + Digits[rest] : Tens(rest));
    }

    private static string Tens(int number)
    {
        var (tens, ones) = (number / 10, number % 10);
        return (tens, ones) switch
        {
            (0, _) => Digits[ones],
            (1, 0) => "mười",
            (1, 5) => "mười lăm",
            (1, _) => "mười " + Digits[ones],
            (_, 0) => Digits[tens] + " mươi",
            (_, 1) => Digits[tens] + " mươi mốt",
            (_, 5) => Digits[tens] + " mươi lăm",
            _ => Digits[tens] + " mươi " + Digits[ones],
        };
    }
}
