using Antt.Model;

namespace Antt.Cli.Text;

/// <summary>What the figures of a result are called in an explanation.</summary>
internal static class FigureWords
{
    /// <summary>The name of a figure; one of a locality's own is shown as it is.</summary>
    public static Words Of(string figure) => figure switch
    {
        "numerator" => new("đạt", "reached"),
        "denominator" => new("trên tổng", "of"),
        "required" => new("cần ít nhất", "needed"),
        "percent" => new("tỷ lệ tối thiểu (%)", "least percent"),
        "excluded" => new("loại trừ", "left out"),
        "undecided" => new("chưa quyết định", "undecided"),
        "population" => new("tổng số đơn vị", "units"),
        "events" => new("số vụ xét", "events looked at"),
        "forceMajeure" => new("bất khả kháng", "force majeure"),
        "handled" => new("xử lý kịp thời", "handled"),
        "notForgiven" => new("không được miễn trừ", "not forgiven"),
        "disciplined" => new("bị kỷ luật", "disciplined"),
        "covered" => new("nội dung đã có", "topics covered"),
        "atMost" => new("tối đa", "at most"),
        "crimesCurrent" => new("phạm tội trong kỳ", "crimes in the period"),
        "crimesPrevious" => new("phạm tội kỳ trước", "crimes before"),
        "socialEvilsCurrent" => new("tệ nạn trong kỳ", "social evils in the period"),
        "socialEvilsPrevious" => new("tệ nạn kỳ trước", "social evils before"),
        "otherViolationsCurrent" => new("vi phạm khác trong kỳ", "other violations in the period"),
        "otherViolationsPrevious" => new("vi phạm khác kỳ trước", "other violations before"),
        "newHotspots" => new("tụ điểm mới", "new hotspots"),
        "newSocialEvilPersons" => new("người mới mắc tệ nạn", "persons newly fallen into evils"),
        "administrativeFines" => new("xử phạt hành chính", "administrative fines"),
        "offenders" => new("người phạm tội", "offenders"),
        "models" => new("mô hình", "models"),
        _ => new(figure, figure),
    };
}
