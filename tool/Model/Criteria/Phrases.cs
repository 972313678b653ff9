namespace Antt.Model.Criteria;

/// <summary>Sentences that several kinds say.</summary>
internal static class Phrases
{
    public static Words NotEntered { get; } = new("Chưa ghi “{0}”.", "“{0}” was not entered.");

    public static Words NotDue { get; } = new("Chưa đạt, nhưng chưa đến hạn: còn đến hết ngày {0}.", "Not reached, but not due either: there is time until {0}.");

    public static Words PeriodOpen { get; } = new(
        "Chưa có gì vi phạm, nhưng thời gian đánh giá còn đến hết ngày {0}.", "Nothing against it so far, but the evaluation period runs to {0}.");

    public static Words NotConfirmed { get; } = new(
        "Chưa có gì vi phạm, nhưng số liệu chưa được xác nhận đến hết thời gian đánh giá, ngày {0} (“confirmedThrough”).",
        "Nothing against it so far, but the facts are not confirmed to the end of the period, {0} (“confirmedThrough”).");

    public static Words ConfirmedOnlyThrough { get; } = new(
        "Chưa có gì vi phạm, nhưng số liệu mới được xác nhận đến ngày {0}; thời gian đánh giá đến hết ngày {1}.",
        "Nothing against it so far, but the facts are confirmed to {0} only; the period runs to {1}.");

    public static Words EnterFact { get; } = new("Ghi “{0}” vào evaluation.json.", "Enter “{0}” in evaluation.json.");

    public static Words CorrectIfWrong { get; } = new(
        "Không khắc phục được trong năm này; chỉ sửa “{0}” nếu số liệu đã ghi sai.", "Cannot be mended this year; correct “{0}” only if it was entered wrongly.");

    public static Words ConfirmThrough { get; } = new(
        "Sau ngày {0}, xác nhận số liệu đến hết thời gian đánh giá (“confirmedThrough”).",
        "After {0}, confirm the facts to the end of the period (“confirmedThrough”).");
}
