using System.Collections.Immutable;
using System.Globalization;
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
            var file = ExportWriter.Bytes(decision);
            log.Add(Link(log.Count + 1, decision.Id, FileSums.Hash(file), log.Count == 0 ? Zeros : log[^1].Hash) with { Fields = FieldPrints.Of(file) });
        }
        return log.DrainToImmutable();
    }

    /// <summary>The end of a log.</summary>
    public static PublicLogHead HeadOf(ImmutableArray<PublicLogEntry> log) => new(log.Length, log.IsEmpty ? Zeros : log[^1].Hash);

    /// <summary>What does not fit: an entry changed, taken away or moved, a decision changed, one without an entry, another head.</summary>
    /// <param name="log">The entries, by number.</param>
    /// <param name="decisions">The files of the decisions, by path.</param>
    /// <param name="head">The head as published.</param>
    public static IEnumerable<ExportFault> FaultsOf(
        ImmutableArray<PublicLogEntry> log, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> decisions, PublicLogHead? head)
    {
        var logged = new HashSet<string>(StringComparer.Ordinal);
        var before = Zeros;
        for (var i = 0; i < log.Length; i++)
        {
            var entry = log[i];
            var path = ExportPaths.Decision(entry.Decision);
            if (entry.Sequence != i + 1 || entry.Previous != before || Link(entry.Sequence, entry.Decision, entry.Content, entry.Previous).Hash != entry.Hash)
                yield return new ExportFault(ExportPaths.Log(entry.Sequence), Broken);
            if (!logged.Add(path) || !decisions.TryGetValue(path, out var file)) yield return new ExportFault(ExportPaths.Log(entry.Sequence), WithoutDecision(entry.Decision));
            else if (FileSums.Hash(file.Span) != entry.Content) foreach (var fault in ChangesOf(path, file, entry)) yield return fault;
            else if (!(FieldPrints.Of(file) ?? []).AsSpan().SequenceEqual((entry.Fields ?? []).AsSpan())) yield return new ExportFault(ExportPaths.Log(entry.Sequence), OtherFields);
            before = entry.Hash;
        }
        foreach (var left in decisions.Keys.Where(path => !logged.Contains(path)).Order(StringComparer.Ordinal)) yield return new ExportFault(left, NotEntered);
        if (head is null || head.Entries != log.Length || head.Hash != before) yield return new ExportFault(ExportPaths.LogHead, OtherHead);
    }

    /// <summary>A fault for each field that was changed; one for the whole where the prints do not tell.</summary>
    private static IEnumerable<ExportFault> ChangesOf(string path, ReadOnlyMemory<byte> file, PublicLogEntry entry)
    {
        var fields = FieldPrints.Of(file) is { } found && entry.Fields is { } prints ? FieldPrints.Differing(prints, found) : [];
        if (fields.IsEmpty) return [new ExportFault(path, Changed(entry.Sequence))];
        return fields.Select(field => new ExportFault(path, ChangedField(field, entry.Sequence)) { Field = field });
    }

    private static PublicLogEntry Link(int sequence, string decision, string content, string previous) => new(
        sequence, decision, content, previous,
        FileSums.Hash(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{sequence}\n{decision}\n{content}\n{previous}\n"))));

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

    private static Words ChangedField(string field, int sequence) => new(
        $"Mục “{field}” của quyết định khác với nội dung đã ghi ở mục {sequence} của nhật ký.",
        $"The field \"{field}\" of the decision is not what entry {sequence} of the log has.");

    private static Words OtherFields { get; } = new(
        "Dấu của từng mục trong mục nhật ký không khớp quyết định: mục nhật ký đã bị sửa.",
        "The prints of the fields in the log entry do not fit the decision: the entry was changed.");

    private static Words WithoutDecision(string decision) => new(
        $"Nhật ký nêu quyết định “{decision}” mà bản công bố không có.", $"The log names decision \"{decision}\", which the export does not have.");
}
