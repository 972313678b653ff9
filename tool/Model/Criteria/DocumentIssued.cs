using System.Collections.Immutable;
using Antt.Model.Assessment;
using Antt.Model.Law;
using Antt.Model.Units;

namespace Antt.Model.Criteria;

/// <summary>
/// A document of a kind was issued in a part of the year ("nghị quyết, kế hoạch trong quý I"), or is in force ("nội quy, quy định"),
/// and the documents together cover what they have to. One without a date proves neither.
/// </summary>
/// <remarks>C124 Điều 4–7 khoản 1.</remarks>
/// <param name="Document">Kind of the document.</param>
/// <param name="From">First day of the part of the year; null when being in force is what counts.</param>
/// <param name="To">Its last day.</param>
/// <param name="Topics">What the documents have to cover together.</param>
public sealed record DocumentIssued(string Document, YearDay? From, YearDay? To, ImmutableArray<string> Topics) : Criterion
{
    private static readonly Words Issued = new("Có văn bản ngày {0}.", "Issued on {0}.");
    private static readonly Words InForce = new("Văn bản còn hiệu lực bao đủ {0} nội dung.", "Documents in force cover all {0} topics.");
    private static readonly Words TimeLeft = new("Chưa có văn bản; còn thời hạn đến hết ngày {0}.", "Not issued yet; there is time until {0}.");
    private static readonly Words NoList = new("Chưa có danh mục minh chứng (evidence.json).", "There is no list of evidence (evidence.json) yet.");
    private static readonly Words OutsideTime = new("Văn bản ghi ngày {0}, ngoài thời hạn từ {1} đến {2}.", "It is dated {0}, outside {1} to {2}.");
    private static readonly Words NotListed = new("Danh mục minh chứng không có văn bản này.", "The list of evidence holds no such document.");
    private static readonly Words NotCovered = new("Văn bản còn hiệu lực chưa bao gồm: {0}.", "Documents in force do not cover: {0}.");
    private static readonly Words Later = new("Văn bản chỉ có sau ngày {0}.", "Issued only after {0}.");
    private static readonly Words IssueBy = new("Ban hành văn bản chậm nhất ngày {0} và ghi vào evidence.json.", "Issue it by {0} and list it in evidence.json.");
    private static readonly Words ListIt = new("Ghi văn bản đã ban hành đúng hạn vào evidence.json.", "List the document issued in time in evidence.json.");
    private static readonly Words TooLate = new("Hết hạn từ ngày {0}; chỉ khắc phục được nếu văn bản đã có mà chưa ghi.", "The time ended on {0}; only a document that exists and was not listed would help.");
    private static readonly Words CoverTopics = new("Ban hành nội quy, quy định về: {0}.", "Issue rules on: {0}.");

    /// <summary>Its kind.</summary>
    public static CriterionKind Kind { get; } = new(
        "document-issued", new Words("Có văn bản", "A document was issued"),
        [
            ParameterDefinition.Required("document", ParameterForm.Word, "Loại văn bản.", "Kind of the document."),
            ParameterDefinition.Optional("from", ParameterForm.YearDay, "Ngày đầu của thời hạn trong năm; bỏ trống thì xét văn bản còn hiệu lực.", "First day of the time in the year; left out, being in force counts."),
            ParameterDefinition.Optional("to", ParameterForm.YearDay, "Ngày cuối của thời hạn trong năm.", "Last day of that time."),
            ParameterDefinition.Optional("topics", ParameterForm.Words, "Các nội dung phải được bao đủ.", "Topics that have to be covered together."),
        ],
        parameters => new DocumentIssued(
            parameters.RequiredText("document"), parameters.Day("from"), parameters.Day("to"), parameters.Texts("topics")));

    /// <inheritdoc/>
    public override bool IsOwnEvidence => true;

    /// <inheritdoc/>
    public override Finding Judge(Grounds grounds, string condition) =>
        From is { } from && To is { } to
            ? JudgeTime(grounds, condition, from.In(grounds.Year), to.In(grounds.Year))
            : JudgeForce(grounds, condition);

    /// <inheritdoc/>
    public override Remedy Mend(Grounds grounds, string condition)
    {
        if (To is { } to)
        {
            var last = to.In(grounds.Year);
            if (grounds.AsOf <= last) return new Remedy(RemedyKind.Act, "evidence.json", last, Reason.Of(IssueBy, last));
            return grounds.Entered.Evidence.IsDefault
                ? new Remedy(RemedyKind.Enter, "evidence.json", null, Reason.Of(ListIt))
                : new Remedy(RemedyKind.CannotBeMended, "evidence.json", null, Reason.Of(TooLate, last));
        }
        return new Remedy(RemedyKind.Act, "evidence.json", grounds.PeriodEnd, Reason.Of(CoverTopics, Uncovered(grounds, condition, out _)));
    }

    private Finding JudgeTime(Grounds grounds, string condition, DateOnly first, DateOnly last)
    {
        EvidenceItem? outside = null;
        foreach (var item in Listed(grounds))
        {
            if (!Serves(item, condition) || item.Date is not { } date || date > grounds.AsOf) continue;
            if (date >= first && date <= last)
                return new Finding(Outcome.Met, grounds.Say(Issued, date)) { Inputs = [item.Input] };
            if (outside is null || date < outside.Date) outside = item;
        }
        if (grounds.AsOf <= last) return new Finding(Outcome.Pending, grounds.Say(TimeLeft, last));
        if (grounds.Entered.Evidence.IsDefault) return new Finding(Outcome.Pending, Reason.Of(NoList));
        return outside is null
            ? new Finding(Outcome.NotMet, Reason.Of(NotListed))
            : new Finding(Outcome.NotMet, grounds.Say(OutsideTime, outside.Date!.Value, first, last)) { Inputs = [outside.Input] };
    }

    private Finding JudgeForce(Grounds grounds, string condition)
    {
        if (grounds.Entered.Evidence.IsDefault) return new Finding(Outcome.Pending, Reason.Of(NoList));
        var missing = Uncovered(grounds, condition, out var inForce);
        ImmutableArray<Facts.Input> inputs = grounds.IsExplained ? [.. inForce.Select(static item => item.Input)] : [];
        var numbers = Topics.IsEmpty ? [] : grounds.Figures(new("covered", Topics.Length - Count(missing)), new("required", Topics.Length));
        if (missing.Length == 0 && inForce.Count > 0)
            return new Finding(Outcome.Met, grounds.Say(InForce, Topics.Length)) { Inputs = inputs, Numbers = numbers };
        foreach (var item in Listed(grounds))
        {
            if (Serves(item, condition) && item.Date > grounds.AsOf && item.Date <= grounds.PeriodEnd)
                return new Finding(Outcome.Pending, grounds.Say(Later, grounds.AsOf)) { Inputs = inputs, Numbers = numbers };
        }
        return new Finding(Outcome.NotMet, missing.Length == 0 ? Reason.Of(NotListed) : grounds.Say(NotCovered, missing))
        { Inputs = inputs, Numbers = numbers };
    }

    /// <summary>The topics that no document in force covers, joined by commas.</summary>
    private string Uncovered(Grounds grounds, string condition, out List<EvidenceItem> inForce)
    {
        var day = grounds.AsOf < grounds.PeriodEnd ? grounds.AsOf : grounds.PeriodEnd;
        inForce = [];
        foreach (var item in Listed(grounds))
            if (item.Date <= day && (item.Until is null || item.Until >= day) && Serves(item, condition)) inForce.Add(item);
        var missing = "";
        foreach (var topic in Topics)
            if (!Covers(inForce, topic)) missing = missing.Length == 0 ? topic : $"{missing}, {topic}";
        return missing;
    }

    private static bool Covers(List<EvidenceItem> inForce, string topic)
    {
        foreach (var item in inForce)
            if (item.Topics.Contains(topic)) return true;
        return false;
    }

    private static int Count(string joined) => joined.Length == 0 ? 0 : joined.AsSpan().Count(',') + 1;

    private static ImmutableArray<EvidenceItem> Listed(Grounds grounds) =>
        grounds.Entered.Evidence.IsDefault ? [] : grounds.Entered.Evidence;

    private bool Serves(EvidenceItem item, string condition) =>
        item.Kind == Document && (item.Conditions.IsEmpty || item.Names(condition));
}
