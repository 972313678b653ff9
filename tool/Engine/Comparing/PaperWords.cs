using System.Globalization;
using System.Text.Json;
using Antt.Model;

namespace Antt.Engine.Comparing;

/// <summary>Changes of papers in words, as one plain phrase each.</summary>
internal static class PaperWords
{
    private static readonly Words Nothing = new("không có", "none");

    /// <summary>A file as a whole.</summary>
    public static Words File(PaperAction action, string path, PaperKind kind)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (kind == PaperKind.Unit)
        {
            return action == PaperAction.Added ? new("đơn vị mới được ghi vào sổ", "the unit is new in the register")
                : action == PaperAction.Removed ? new("đơn vị bị đưa ra khỏi sổ", "the unit is taken out of the register")
                : new("sửa thông tin đơn vị", "the unit's own document edited");
        }
        return action == PaperAction.Added ? new($"thêm {Document(name).Vi}", $"{Document(name).En} added")
            : action == PaperAction.Removed ? new($"bỏ {Document(name).Vi}", $"{Document(name).En} removed")
            : new($"sửa {Document(name).Vi}", $"{Document(name).En} edited");
    }

    /// <summary>The registration.</summary>
    public static Words Registration(PaperAction action, string? was, string? isNow) => action switch
    {
        PaperAction.Added => new($"thêm bản đăng ký ngày {Day(isNow).Vi}", $"registration of {Day(isNow).En} added"),
        PaperAction.Removed => new($"bỏ bản đăng ký ngày {Day(was).Vi}", $"registration of {Day(was).En} removed"),
        _ when was != isNow => new($"sửa ngày đăng ký: {Day(was).Vi} → {Day(isNow).Vi}", $"day of registration: {Day(was).En} → {Day(isNow).En}"),
        _ => new("sửa bản đăng ký", "registration edited"),
    };

    /// <summary>An item of evidence: what it is, for which conditions, and where its scan is kept.</summary>
    public static Words Evidence(PaperAction action, JsonElement item, JsonElement? was, string? kept, HashSet<string> sensitive)
    {
        var paper = Paper(item);
        var conditions = Papers.Items(item, "conditions").Select(static id => id.ToString()).Where(id => !sensitive.Contains(id)).ToList();
        var serves = conditions.Count == 0 ? default : new Words($" cho {string.Join(", ", conditions)}", $" for {string.Join(", ", conditions)}");
        var place = kept is null ? new Words("chưa ghi nơi giữ bản quét", "where the scan is kept is not stated") : new Words($"bản quét giữ tại: {kept}", $"scan kept at: {kept}");
        return action switch
        {
            PaperAction.Added => new($"thêm minh chứng: {paper.Vi}{serves.Vi}; {place.Vi}", $"evidence added: {paper.En}{serves.En}; {place.En}"),
            PaperAction.Removed => new($"bỏ minh chứng: {paper.Vi}{serves.Vi}; {place.Vi}", $"evidence removed: {paper.En}{serves.En}; {place.En}"),
            _ when was is { } old && Paper(old) != paper => new($"sửa minh chứng: {Paper(old).Vi} → {paper.Vi}{serves.Vi}; {place.Vi}", $"evidence edited: {Paper(old).En} → {paper.En}{serves.En}; {place.En}"),
            _ => new($"sửa minh chứng: {paper.Vi}{serves.Vi}; {place.Vi}", $"evidence edited: {paper.En}{serves.En}; {place.En}"),
        };
    }

    /// <summary>A step of a dossier's way.</summary>
    public static Words Step(PaperAction action, string dossier, JsonElement step)
    {
        var done = Pair(Papers.Text(step, "action") switch
        {
            "nop" => ("nộp hồ sơ", "dossier filed"), "tiep-nhan" => ("tiếp nhận hồ sơ", "dossier received"), "tra-lai" => ("trả lại hồ sơ", "dossier returned"),
            "bo-sung" => ("bổ sung hồ sơ", "dossier supplemented"), "chap-nhan" => ("chấp nhận hồ sơ", "dossier accepted"), "tham-dinh" => ("thẩm định", "appraised"),
            "trinh" => ("trình cấp có thẩm quyền", "forwarded to the competent level"), "xac-nhan-het-ky" => ("xác nhận kết quả đến hết kỳ", "results confirmed to the period's end"),
            var other => (other ?? "?", other ?? "?"),
        });
        var body = Papers.Text(step, "body") ?? Papers.Text(step, "role");
        var by = body is null ? default : new Words($", {Vocabulary.Say(body, Language.Vietnamese)}", $", {Vocabulary.Say(body, Language.English)}");
        var day = Day(Papers.Text(step, "date"));
        return action == PaperAction.Removed
            ? new($"bỏ bước: {done.Vi}{by.Vi}, ngày {day.Vi} ({Dossier(dossier).Vi})", $"step removed: {done.En}{by.En}, {day.En} ({Dossier(dossier).En})")
            : new($"thêm bước: {done.Vi}{by.Vi}, ngày {day.Vi} ({Dossier(dossier).Vi})", $"step added: {done.En}{by.En}, {day.En} ({Dossier(dossier).En})");
    }

    /// <summary>A review, of which only the conclusion is told.</summary>
    public static Words Review(PaperAction action, JsonElement? review)
    {
        var reviewer = review is { ValueKind: JsonValueKind.Object } known && known.TryGetProperty("reviewer", out var by) ? Papers.Text(by, "body") ?? Papers.Text(by, "role") : null;
        var who = reviewer ?? "?";
        var day = Day(Papers.Text(review, "date"));
        var end = Pair(Papers.Text(review, "conclusion") switch
        {
            "chap-nhan" => ("chấp nhận", "accepted"), "tra-lai" => ("trả lại để hoàn thiện", "returned for completion"), "khong-chap-nhan" => ("không chấp nhận", "not accepted"),
            var other => (other ?? "?", other ?? "?"),
        });
        var (vi, en) = (Vocabulary.Say(who, Language.Vietnamese), Vocabulary.Say(who, Language.English));
        return action switch
        {
            PaperAction.Added => new($"thêm lượt xem xét của {vi}, ngày {day.Vi}: {end.Vi}", $"review by {en} of {day.En} added: {end.En}"),
            PaperAction.Removed => new($"bỏ lượt xem xét của {vi}, ngày {day.Vi}: {end.Vi}", $"review by {en} of {day.En} removed: {end.En}"),
            _ => new($"sửa lượt xem xét của {vi}, ngày {day.Vi}: {end.Vi}", $"review by {en} of {day.En} edited: {end.En}"),
        };
    }

    /// <summary>What a decision says of a unit.</summary>
    public static Words Decision(PaperAction action, JsonElement decision, JsonElement entry)
    {
        var body = decision.TryGetProperty("authority", out var authority) ? Papers.Text(authority, "body") ?? "?" : "?";
        var (number, day) = (Papers.Text(decision, "number") ?? "?", Day(Papers.Text(decision, "date")));
        var said = Pair(Papers.Text(entry, "action") switch
        {
            "cong-nhan" => ("công nhận", "recognises"), "khong-cong-nhan" => ("không công nhận", "does not recognise"), "sua-doi" => ("sửa đổi", "amends"),
            "thu-hoi" => ("thu hồi", "revokes"), "thay-the" => ("thay thế", "replaces"), var other => (other ?? "?", other ?? "?"),
        });
        return action switch
        {
            PaperAction.Added => new($"thêm quyết định số {number} ngày {day.Vi} của {body}: {said.Vi}", $"decision {number} of {day.En} by {body} added: {said.En}"),
            PaperAction.Removed => new($"bỏ quyết định số {number} ngày {day.Vi} của {body}: {said.Vi}", $"decision {number} of {day.En} by {body} removed: {said.En}"),
            _ => new($"sửa quyết định số {number} ngày {day.Vi} của {body}: {said.Vi}", $"decision {number} of {day.En} by {body} edited: {said.En}"),
        };
    }

    /// <summary>A figure.</summary>
    public static Words Figure(Words field, string? was, string? isNow) => new(
        $"{field.Vi}: {Value(was).Vi} → {Value(isNow).Vi}", $"{field.En}: {Value(was).En} → {Value(isNow).En}");

    private static Words Pair((string Vi, string En) pair) => new(pair.Vi, pair.En);

    private static Words Paper(JsonElement item)
    {
        var kind = Papers.Text(item, "kind") ?? "?";
        var number = Papers.Text(item, "number");
        var day = Papers.Text(item, "date") is { } date ? Day(date) : default;
        return new(
            $"{Vocabulary.Say(kind, Language.Vietnamese)}{(number is null ? "" : $" số {number}")}{(day.Vi is null ? "" : $" ngày {day.Vi}")}",
            $"{Vocabulary.Say(kind, Language.English)}{(number is null ? "" : $" {number}")}{(day.En is null ? "" : $" of {day.En}")}");
    }

    private static Words Value(string? value) => value switch
    {
        null => Nothing,
        "true" => new("có", "yes"),
        "false" => new("không", "no"),
        _ when IsDay(value) => Day(value),
        _ => new(Vocabulary.Say(value, Language.Vietnamese), Vocabulary.Say(value, Language.English)),
    };

    private static bool IsDay(string value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static Words Day(string? date)
    {
        if (date is null) return new("chưa rõ", "an unknown day");
        var shown = DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : date;
        return new(shown, shown);
    }

    private static Words Document(string name) => name switch
    {
        "unit.json" => new("thông tin đơn vị", "the unit's document"),
        "registration.json" => new("bản đăng ký", "the registration"),
        "evidence.json" => new("danh mục minh chứng", "the list of evidence"),
        "evaluation.json" => new("số liệu đánh giá", "the evaluation"),
        "dossier.json" => new("đường đi của hồ sơ", "the dossier's way"),
        "score.json" => new("bảng điểm", "the scores"),
        "activities.json" => new("danh mục hoạt động", "the list of activities"),
        "nomination.json" => new("hồ sơ đề cử điển hình", "the nomination"),
        _ => new($"tệp {name}", $"file {name}"),
    };

    private static Words Dossier(string kind) => kind switch
    {
        "dang-ky" => new("hồ sơ đăng ký", "registration"),
        "de-nghi-cong-nhan" => new("hồ sơ đề nghị công nhận", "request for recognition"),
        "phan-loai" => new("hồ sơ phân loại", "classification"),
        "dien-hinh" => new("hồ sơ điển hình", "model unit"),
        "khen-thuong" => new("hồ sơ khen thưởng", "commendation"),
        _ => new(kind, kind),
    };
}
