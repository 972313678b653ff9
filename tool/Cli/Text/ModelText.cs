using Antt.Cli.CommandLine;
using Antt.Model;
using Antt.Model.Nominations;
using Antt.Model.Places;

namespace Antt.Cli.Text;

/// <summary>The words about nominated model units.</summary>
internal static class ModelText
{
    public static Words Heading(string unit, int year, DateOnly asOf) => new(
        $"Điển hình về phong trào: {unit}, năm {year}, tính đến ngày {Days.Shown(asOf)}", $"Model of the movement: {unit}, year {year}, as of {Days.Shown(asOf)}");

    public static Words Standing(ModelStanding standing, string rulebook)
    {
        var words = Of(standing);
        return new($"Kết quả: {words.Vi}, theo bộ tiêu chí {rulebook}", $"Result: {words.En}, by the rulebook {rulebook}");
    }

    public static Words Of(ModelStanding standing) => standing switch
    {
        ModelStanding.AllMet => new("đạt đủ tiêu chí", "every criterion is met"),
        ModelStanding.Conditional => new("có thể công nhận có điều kiện, chờ những điều kiện chưa đến hạn", "may be recognised conditionally, until what is not yet due is confirmed"),
        ModelStanding.Open => new("chưa đủ căn cứ", "not enough is known"),
        _ => new("chưa đạt", "not met"),
    };

    public static Words Selected(DateOnly day, DateOnly? plan, DateOnly? review) => new(
        $"Lựa chọn ngày {Days.Shown(day)}; kế hoạch riêng: {Shown(plan, "chưa có")}; sơ kết giữa kỳ: {Shown(review, "chưa có")}",
        $"Selected on {Days.Shown(day)}; own plan: {Shown(plan, "none yet")}; mid-term review: {Shown(review, "none yet")}");

    public static Words Responsible(string body) => new($"Cơ quan phụ trách: {body}", $"Body in charge: {body}");

    public static Words Funding(string funding) => funding switch
    {
        "ngan-sach-xa" => new("Kinh phí: ngân sách xã", "Paid for by the commune's budget"),
        "du-toan-cong-an" => new("Kinh phí: dự toán của Công an", "Paid for by the police budget"),
        _ => new("Kinh phí: đơn vị tự bảo đảm", "Paid for by the unit itself"),
    };

    public static Words Step(ReviewStep step)
    {
        var (action, level) = (Of(step.Action), Of(step.Level));
        var (onSite, opinion) = (step.OnSite == true ? (", trực tiếp tại đơn vị", ", on the spot") : ("", ""),
            step.Agrees is { } agrees ? agrees ? (": đồng ý", ": agreed") : (": không đồng ý", ": did not agree") : ("", ""));
        return new(
            $"  {Days.Shown(step.Date)} {action.Vi} ở {level.Vi}{onSite.Item1}{opinion.Item1}", $"  {Days.Shown(step.Date)} {action.En} at the {level.En} level{onSite.Item2}{opinion.Item2}");
    }

    public static Words NotYetDue(string conditions) => new($"Chưa đến hạn: {conditions}", $"Not yet due: {conditions}");

    private static Words Of(ReviewAction action) => action switch
    {
        ReviewAction.Evaluate => new("đánh giá", "evaluation"),
        ReviewAction.Appraise => new("thẩm định", "appraisal"),
        _ => new("đề nghị", "proposal"),
    };

    private static Words Of(AdministrativeLevel level) => level switch
    {
        AdministrativeLevel.Commune => new("cấp xã", "commune"),
        AdministrativeLevel.District => new("cấp huyện", "district"),
        AdministrativeLevel.Province => new("cấp tỉnh", "province"),
        _ => new("Bộ", "ministry"),
    };

    private static string Shown(DateOnly? day, string none) => day is { } known ? Days.Shown(known) : none;
}
