using System.Globalization;
using System.Text.Json;

namespace Antt.Cli.Commands.Reviews;

/// <summary>An approval as a forge tells of it: who approved which commit of whose change, and when.</summary>
/// <param name="Forge"><c>github</c> or <c>gitlab</c>.</param>
/// <param name="Id">Its number there.</param>
/// <param name="Approver">The account that approved, <c>github:1234567</c>.</param>
/// <param name="Author">The account that proposed the change.</param>
/// <param name="Commit">The commit that was approved.</param>
/// <param name="Head">The commit that the change ended in when the forge told of it.</param>
/// <param name="Day">The civil day in Viet Nam.</param>
internal sealed record ApprovalEvent(string Forge, string Id, string Approver, string Author, string Commit, string Head, DateOnly Day)
{
    /// <summary>Reads the payload of an event; null when it tells of no approval.</summary>
    public static ApprovalEvent? Read(byte[] payload)
    {
        try
        {
            using var document = JsonDocument.Parse(payload, new JsonDocumentOptions { MaxDepth = 64 });
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object) return null;
            return root.TryGetProperty("object_kind", out _) ? OfGitLab(root) : OfGitHub(root);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static ApprovalEvent? OfGitHub(JsonElement root)
    {
        var (review, change) = (root.GetProperty("review"), root.GetProperty("pull_request"));
        if (!string.Equals(review.GetProperty("state").GetString(), "approved", StringComparison.OrdinalIgnoreCase)) return null;
        return new ApprovalEvent(
            "github", Number(review.GetProperty("id")), "github:" + Number(review.GetProperty("user").GetProperty("id")),
            "github:" + Number(change.GetProperty("user").GetProperty("id")), Text(review.GetProperty("commit_id")),
            Text(change.GetProperty("head").GetProperty("sha")), DayOf(Text(review.GetProperty("submitted_at"))));
    }

    private static ApprovalEvent? OfGitLab(JsonElement root)
    {
        var change = root.GetProperty("object_attributes");
        if (root.GetProperty("object_kind").GetString() != "merge_request" || change.GetProperty("action").GetString() is not ("approved" or "approval")) return null;
        var approver = Number(root.GetProperty("user").GetProperty("id"));
        var commit = Text(change.GetProperty("last_commit").GetProperty("id"));
        return new ApprovalEvent(
            "gitlab", $"{Number(change.GetProperty("iid"))}-{approver}", "gitlab:" + approver, "gitlab:" + Number(change.GetProperty("author_id")),
            commit, commit, DayOf(Text(change.GetProperty("updated_at"))));
    }

    private static string Number(JsonElement value) => value.GetInt64().ToString(CultureInfo.InvariantCulture);

    private static string Text(JsonElement value) => value.GetString() ?? throw new FormatException("a text is missing");

    private static DateOnly DayOf(string instant) => CliEnvironment.DayInVietNam(
        DateTimeOffset.Parse(instant.Replace(" UTC", "Z", StringComparison.Ordinal), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).UtcDateTime);
}
