using System.Globalization;
using System.Text.Json.Nodes;
using Antt.Engine.Authoring;
using Antt.Engine.Loading;
using Antt.Model.Authority;
using Antt.Model.Reviews;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Antt.Cli.Commands.Reviews;

/// <summary>A review as the file it becomes.</summary>
internal static class ReviewRecord
{
    /// <summary>The path of a new review: the day and the role, with a number where that is taken.</summary>
    public static string PathFor(SourceTree tree, ReviewSubject subject, DateOnly date, string role)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{subject.Entered.Folder}/reviews/{date:yyyy-MM-dd}-{role}");
        var taken = tree.Entries.Select(static entry => entry.Path).Where(path => path.StartsWith(name, StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        var path = name + ".json";
        for (var number = 2; taken.Contains(path); number++) path = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}.json");
        return path;
    }

    /// <summary>Its bytes.</summary>
    public static byte[] Write(ReviewSubject subject, Review review) => CanonicalJson.Write(ToJson(subject, review), DocumentKinds.Review);

    private static JsonObject ToJson(ReviewSubject subject, Review review) => With(
        ("unit", subject.Entered.Unit.Id), ("year", subject.Entered.Year), ("dossier", review.Dossier), ("date", Day(review.Date)),
        ("reviewer", With(
            ("role", review.Reviewer.Role), ("level", Bodies.Word(review.Reviewer.Level)), ("body", review.Reviewer.Body),
            ("place", review.Reviewer.Place), ("office", review.Reviewer.Office))),
        ("conflict", With(("exists", review.Conflict.Exists), ("allowedBy", review.Conflict.AllowedBy))),
        ("content", review.Content),
        ("verdicts", new JsonArray([.. review.Verdicts.Select(static verdict => With(
            ("condition", verdict.Condition), ("verdict", ReviewWords.Id(verdict.Verdict)), ("reason", verdict.Reason)))])),
        ("requests", review.Requests.IsEmpty ? null : new JsonArray([.. review.Requests.Select(static request => With(
            ("id", request.Id), ("condition", request.Condition), ("ask", request.Ask), ("due", request.Due is { } due ? Day(due) : null)))])),
        ("conclusion", ReviewWords.Id(review.Conclusion)),
        ("source", review.Source is { } source ? With(("forge", source.Forge), ("id", source.Id), ("commit", source.Commit)) : null));

    private static JsonObject With(params (string Key, JsonNode? Value)[] members)
    {
        var built = new JsonObject();
        foreach (var (key, value) in members)
            if (value is not null) built[key] = value;
        return built;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
