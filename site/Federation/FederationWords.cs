using Antt.Model;
using Antt.Model.Federation;

namespace Antt.Site.Federation;

/// <summary>What the page of a national view says of its registers.</summary>
internal static class FederationWords
{
    public static Words Of(FederationState state) => state switch
    {
        FederationState.Verified => new("đúng cả", "holds"),
        FederationState.Broken => new("hỏng", "broken"),
        FederationState.Missing => new("không thấy", "missing"),
        FederationState.Twice => new("trùng địa bàn", "there twice"),
        _ => new("sổ minh hoạ", "a demonstration"),
    };

    /// <summary>How old data is.</summary>
    /// <param name="days">Days since; fewer than none where a register says a day that has not come.</param>
    public static Words Age(int days) => days switch
    {
        < 0 => new("ngày chưa tới", "a day to come"),
        0 => new("hôm nay", "today"),
        1 => new("1 ngày trước", "1 day ago"),
        _ => new($"{days} ngày trước", $"{days} days ago"),
    };
}
