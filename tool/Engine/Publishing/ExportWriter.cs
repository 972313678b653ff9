using System.Collections.Immutable;
using System.Text.Json;
using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing;

/// <summary>
/// Writes a public register as files. The same register gives the same bytes; what changes in one commune changes the files of
/// that commune alone.
/// </summary>
public static class ExportWriter
{
    /// <summary>The files of the export, by path; last the list of them all, and the head of the log, which holds that list's hash.</summary>
    public static IEnumerable<OutputFile> Files(PublicRegister register)
    {
        var sums = new List<(string, string)>();
        foreach (var file in Contents(register))
        {
            sums.Add((file.Path, FileSums.Hash(file.Bytes.Span)));
            yield return file;
        }
        var list = FileSums.Write(sums);
        yield return new OutputFile(FileSums.Path, list);
        yield return File(ExportPaths.LogHead, DecisionChain.HeadOf(register.Log) with { Files = FileSums.Hash(list) });
    }

    private static IEnumerable<OutputFile> Contents(PublicRegister register)
    {
        var tops = new ExportShards(register.Places);
        yield return File(ExportPaths.Head, register.Head);
        foreach (var shard in Shards(register.Places, place => tops.ProvinceOf(place.Id)))
            yield return File(ExportPaths.Places(shard.Key), new PlacesDocument(shard.Value));
        foreach (var shard in Shards(register.Shares, share => tops.ProvinceOf(share.Place)))
            yield return File(ExportPaths.Shares(shard.Key), new SharesDocument(shard.Value));
        foreach (var shard in Shards(register.Units, tops.FolderOf))
            yield return File(ExportPaths.Units(shard.Key), new UnitsDocument(shard.Value));
        foreach (var decision in register.Decisions)
            yield return File(ExportPaths.Decision(decision.Id), decision);
        foreach (var entry in register.Log)
            yield return File(ExportPaths.Log(entry.Sequence), entry);
        foreach (var reply in register.Replies)
            yield return File(ExportPaths.Reply(reply.Id), reply);
        foreach (var shard in Shards(register.Signatures, static signature => signature.Decision))
            yield return File(ExportPaths.Signatures(shard.Key), new SignaturesDocument(shard.Value));
        yield return File(ExportPaths.Keys, new KeysDocument(register.Keys));
        yield return File(ExportPaths.Objections, new ObjectionsDocument(register.Objections));
        if (!register.Outlines.Outlines.IsEmpty) yield return File(ExportPaths.Outlines, register.Outlines);
        foreach (var shard in StatisticsByProvince(register.Statistics))
            yield return File(ExportPaths.Statistics(shard.Key), shard.Value);
        foreach (var instrument in register.Law.Instruments)
            yield return File(ExportPaths.Instrument(instrument.Id), instrument);
        foreach (var rulebook in register.Law.Rulebooks)
            yield return File(ExportPaths.Rulebook(rulebook.Id), rulebook);
        yield return File(ExportPaths.Assumptions, new AssumptionsDocument(register.Law.Assumptions));
    }

    private static IEnumerable<KeyValuePair<string, ImmutableArray<T>>> Shards<T>(ImmutableArray<T> items, Func<T, string> shardOf) =>
        items.GroupBy(shardOf).OrderBy(shard => shard.Key, StringComparer.Ordinal)
            .Select(shard => KeyValuePair.Create(shard.Key, shard.ToImmutableArray()));

    private static SortedDictionary<string, PublicStatistics> StatisticsByProvince(PublicStatistics all)
    {
        var shards = new SortedDictionary<string, PublicStatistics>(StringComparer.Ordinal);
        foreach (var place in all.Durations.Select(duration => duration.Place).Concat(all.Reasons.Select(reason => reason.Place)).Distinct())
            shards.Add(place, new([.. all.Durations.Where(duration => duration.Place == place)], [.. all.Reasons.Where(reason => reason.Place == place)]));
        return shards;
    }

    /// <summary>A document as its file holds it.</summary>
    internal static byte[] Bytes<T>(T content)
    {
        using var buffer = new MemoryStream();
        JsonSerializer.Serialize(buffer, content, ExportForm.Options);
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <summary>Gives a document as its file holds it, piece by piece.</summary>
    internal static void Give<T>(Action<ReadOnlySpan<byte>> take, T content)
    {
        var form = ExportForm.Options;
        using (var writer = new Utf8JsonWriter(new Pieces(take), new JsonWriterOptions { Encoder = form.Encoder, Indented = form.WriteIndented, NewLine = form.NewLine }))
            JsonSerializer.Serialize(writer, content, form);
        take("\n"u8);
    }

    private static OutputFile File<T>(string path, T content) => new(path, Bytes(content));
}
