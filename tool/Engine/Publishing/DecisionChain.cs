using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Antt.Model;
using Antt.Model.History;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing;

/// <summary>The log of published decisions as a chain of hashes, and the check of one. The same decisions in the same order give the same chain.</summary>
public static class DecisionChain
{
    private static readonly string Zeros = new('0', 64);

    /// <summary>The log of decisions in the order in which they came onto the main line; those that have not yet, by day and id behind them.</summary>
    /// <param name="decisions">The published decisions.</param>
    /// <param name="entered">What history tells of the order; null where there is none to ask.</param>
    public static ImmutableArray<PublicLogEntry> Of(ImmutableArray<PublicDecision> decisions, DecisionLog? entered = null)
    {
        var numbers = (entered?.Entries ?? []).ToDictionary(static entry => entry.Decision, static entry => entry.Number, StringComparer.Ordinal);
        var log = ImmutableArray.CreateBuilder<PublicLogEntry>(decisions.Length);
        foreach (var decision in decisions.OrderBy(decision => numbers.GetValueOrDefault(decision.Id, int.MaxValue))
            .ThenBy(static decision => decision.Date).ThenBy(static decision => decision.Id, StringComparer.Ordinal))
        {
            log.Add(Link(log.Count + 1, decision.Id, ContentOf(decision), log.Count == 0 ? Zeros : log[^1].Hash));
        }
        return log.DrainToImmutable();
    }

    /// <summary>The end of a log.</summary>
    public static PublicLogHead HeadOf(ImmutableArray<PublicLogEntry> log) => new(log.Length, log.IsEmpty ? Zeros : log[^1].Hash);

    /// <summary>What does not fit: an entry changed, taken away or moved, a decision changed, one without an entry, another head.</summary>
    public static IEnumerable<ExportFault> FaultsOf(PublicRegister register, PublicLogHead? head)
    {
        var decisions = register.Decisions.ToDictionary(static decision => decision.Id, StringComparer.Ordinal);
        var before = Zeros;
        for (var i = 0; i < register.Log.Length; i++)
        {
            var entry = register.Log[i];
            if (entry.Sequence != i + 1 || entry.Previous != before || entry != Link(entry.Sequence, entry.Decision, entry.Content, entry.Previous))
                yield return new ExportFault(ExportPaths.Log(entry.Sequence), Broken);
            if (!decisions.Remove(entry.Decision, out var decision)) yield return new ExportFault(ExportPaths.Log(entry.Sequence), WithoutDecision(entry.Decision));
            else if (ContentOf(decision) != entry.Content) yield return new ExportFault(ExportPaths.Decision(decision.Id), Changed(entry.Sequence));
            before = entry.Hash;
        }
        foreach (var left in decisions.Keys.Order(StringComparer.Ordinal)) yield return new ExportFault(ExportPaths.Decision(left), NotEntered);
        if (head != HeadOf(register.Log)) yield return new ExportFault(ExportPaths.LogHead, OtherHead);
    }

    private static PublicLogEntry Link(int sequence, string decision, string content, string previous) => new(
        sequence, decision, content, previous,
        Hash(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{sequence}\n{decision}\n{content}\n{previous}\n"))));

    private static string ContentOf(PublicDecision decision) => Hash(ExportWriter.Bytes(decision));

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static Words Broken { get; } = new(
        "Mục nhật ký không khớp mục trước nó hoặc mã băm của chính nó: nhật ký đã bị sửa.",
        "The entry does not fit the one before it, or its own hash: the log was changed.");

    private static Words NotEntered { get; } = new(
        "Quyết định không có trong nhật ký công bố.", "The decision is not in the public log.");

    private static Words OtherHead { get; } = new(
        "Đầu nhật ký không khớp mục cuối cùng.", "The head of the log does not fit its last entry.");

    private static Words Changed(int sequence) => new(
        $"Nội dung quyết định khác với mã băm ghi ở mục {sequence} của nhật ký.",
        $"The decision is not what entry {sequence} of the log has the hash of.");

    private static Words WithoutDecision(string decision) => new(
        $"Nhật ký nêu quyết định “{decision}” mà bản công bố không có.", $"The log names decision \"{decision}\", which the export does not have.");
}
