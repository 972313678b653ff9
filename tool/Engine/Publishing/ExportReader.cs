using System.Collections.Immutable;
using System.Text.Json;
using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing;

/// <summary>What reading an export gave.</summary>
/// <param name="Register">The register; null when something could not be read.</param>
/// <param name="Faults">What could not be read, by path.</param>
public sealed record ExportReading(PublicRegister? Register, ImmutableArray<ExportFault> Faults);

/// <summary>What an export says of its own history.</summary>
/// <param name="Log">The entries that could be read, by number.</param>
/// <param name="Decisions">The files of the decisions, by path.</param>
/// <param name="Head">The head of the log; null when there is none.</param>
internal sealed record LogTrail(ImmutableArray<PublicLogEntry> Log, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Decisions, PublicLogHead? Head);

/// <summary>Reads the files of a public export back. Files of other names are left alone, so that a folder may hold a README and git's own.</summary>
public static class ExportReader
{
    /// <summary>The register the files hold. A file that cannot be read, or that does not fit the log, is named, never skipped in silence.</summary>
    public static ExportReading Read(IEnumerable<OutputFile> files)
    {
        var (register, unreadable, trail) = Parse(files);
        if (register is null) return new ExportReading(null, unreadable);
        var faults = DecisionChain.FaultsOf(register.Log, trail.Decisions, trail.Head).ToImmutableArray();
        return faults.IsEmpty ? new ExportReading(register, []) : new ExportReading(null, faults);
    }

    /// <summary>The register the files hold, whether or not it fits the log; null with what could not be read.</summary>
    internal static (PublicRegister? Register, ImmutableArray<ExportFault> Unreadable, LogTrail Trail) Parse(IEnumerable<OutputFile> files)
    {
        var read = new Parts();
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal)) read.Add(file);
        if (read.Head is null && read.Faults.Count == 0) read.Faults.Add(NoHead);
        var trail = new LogTrail([.. read.Log.OrderBy(entry => entry.Sequence)], read.DecisionFiles, read.LogHead);
        if (read.Faults.Count > 0) return (null, [.. read.Faults], trail);
        var register = new PublicRegister(
            read.Head!,
            [.. read.Places.OrderBy(place => place.Id, StringComparer.Ordinal)],
            [.. read.Units.OrderBy(unit => unit.Id, StringComparer.Ordinal)],
            [.. read.Decisions.OrderBy(decision => decision.Id, StringComparer.Ordinal)],
            [.. read.Shares.OrderBy(share => share.Place, StringComparer.Ordinal).ThenBy(share => share.Year)],
            new PublicLaw([.. read.Instruments], [.. read.Rulebooks], read.Assumptions))
        {
            Log = trail.Log,
            Replies = [.. read.Replies.OrderBy(reply => reply.Id, StringComparer.Ordinal)],
            Signatures = [.. read.Signatures.OrderBy(signature => signature.Decision, StringComparer.Ordinal)],
            Keys = read.Keys,
            Objections = read.Objections,
            Outlines = read.Outlines,
            Statistics = new(
                [.. read.Statistics.SelectMany(statistics => statistics.Durations).OrderBy(duration => duration.Place, StringComparer.Ordinal).ThenBy(duration => duration.Year)],
                [.. read.Statistics.SelectMany(statistics => statistics.Reasons).OrderBy(reason => reason.Place, StringComparer.Ordinal).ThenBy(reason => reason.Year)]),
        };
        return (register, [], trail);
    }

    /// <summary>Whether a file is one of the export, and not a README, git's own, or something else beside it.</summary>
    internal static bool IsOfExport(OutputFile file) =>
        file.Path is ExportPaths.Head or ExportPaths.Assumptions or ExportPaths.Objections or ExportPaths.Outlines or ExportPaths.Keys
        || (file.Path.EndsWith(".json", StringComparison.Ordinal) && ExportPaths.Folders.Any(folder => file.Path.StartsWith(folder, StringComparison.Ordinal)));

    private static ExportFault NoHead { get; } = new(
        ExportPaths.Head,
        new Words(
            "Không thấy tệp export.json: thư mục này không phải bản công bố. Hãy chỉ tới thư mục do lệnh “antt export public” tạo ra.",
            "There is no export.json: this folder is no public export. Point to the folder that “antt export public” wrote."));

    private sealed class Parts
    {
        public PublicHead? Head { get; private set; }
        public List<PublicPlace> Places { get; } = [];
        public List<PublicUnit> Units { get; } = [];
        public List<PublicDecision> Decisions { get; } = [];
        public List<PublicShare> Shares { get; } = [];
        public List<PublicLogEntry> Log { get; } = [];
        public PublicLogHead? LogHead { get; private set; }
        public Dictionary<string, ReadOnlyMemory<byte>> DecisionFiles { get; } = new(StringComparer.Ordinal);
        public List<PublicReply> Replies { get; } = [];
        public List<PublicSignature> Signatures { get; } = [];
        public ImmutableArray<PublicKey> Keys { get; private set; } = [];
        public ImmutableArray<PublicObjection> Objections { get; private set; } = [];
        public PublicOutlines Outlines { get; private set; } = PublicOutlines.None;
        public List<PublicStatistics> Statistics { get; } = [];
        public List<PublicInstrument> Instruments { get; } = [];
        public List<PublicRulebook> Rulebooks { get; } = [];
        public ImmutableArray<PublicAssumption> Assumptions { get; private set; } = [];
        public List<ExportFault> Faults { get; } = [];

        public void Add(OutputFile file)
        {
            var path = file.Path;
            if (path == ExportPaths.Head) Parse<PublicHead>(file, AddHead);
            else if (path == ExportPaths.Assumptions) Parse<AssumptionsDocument>(file, document => Assumptions = document.Assumptions);
            else if (path == ExportPaths.Objections) Parse<ObjectionsDocument>(file, document => Objections = document.Objections);
            else if (path == ExportPaths.Outlines) Parse<PublicOutlines>(file, outlines => Outlines = outlines);
            else if (path == ExportPaths.Keys) Parse<KeysDocument>(file, document => Keys = document.Keys);
            else if (!path.EndsWith(".json", StringComparison.Ordinal)) return;
            else if (IsIn(path, ExportPaths.PlacesFolder)) Parse<PlacesDocument>(file, document => Places.AddRange(document.Places));
            else if (IsIn(path, ExportPaths.SharesFolder)) Parse<SharesDocument>(file, document => Shares.AddRange(document.Shares));
            else if (IsIn(path, ExportPaths.UnitsFolder)) Parse<UnitsDocument>(file, document => AddUnits(document.Units));
            else if (IsIn(path, ExportPaths.DecisionsFolder)) AddDecision(file);
            else if (IsIn(path, ExportPaths.RepliesFolder)) Parse<PublicReply>(file, Replies.Add);
            else if (IsIn(path, ExportPaths.SignaturesFolder)) Parse<SignaturesDocument>(file, document => Signatures.AddRange(document.Signatures));
            else if (IsIn(path, ExportPaths.StatisticsFolder)) Parse<PublicStatistics>(file, Statistics.Add);
            else if (path == ExportPaths.LogHead) Parse<PublicLogHead>(file, head => LogHead = head);
            else if (IsIn(path, ExportPaths.LogFolder)) Parse<PublicLogEntry>(file, Log.Add);
            else if (IsIn(path, ExportPaths.InstrumentsFolder)) Parse<PublicInstrument>(file, Instruments.Add);
            else if (IsIn(path, ExportPaths.RulebooksFolder)) Parse<PublicRulebook>(file, Rulebooks.Add);
        }

        private static bool IsIn(string path, string folder) => path.StartsWith(folder, StringComparison.Ordinal);

        /// <summary>A unit was called something and lay somewhere from its first day.</summary>
        private void AddUnits(ImmutableArray<PublicUnit> units)
        {
            if (units.Any(static unit => unit.Names.IsEmpty || unit.Places.IsEmpty)) throw new JsonException();
            Units.AddRange(units);
        }

        private void AddDecision(OutputFile file)
        {
            DecisionFiles[file.Path] = file.Bytes;
            Parse<PublicDecision>(file, Decisions.Add);
        }

        private void AddHead(PublicHead head)
        {
            if (head.FormatVersion == PublicHead.CurrentFormat) Head = head;
            else Faults.Add(OtherFormat(head.FormatVersion));
        }

        private void Parse<T>(OutputFile file, Action<T> take)
        {
            try
            {
                RefuseNull(file.Bytes.Span);
                take(JsonSerializer.Deserialize<T>(file.Bytes.Span, ExportForm.Options)!);
            }
            catch (JsonException fault)
            {
                Faults.Add(Unreadable(file.Path, (fault.LineNumber ?? 0) + 1));
            }
        }

        /// <summary>An export leaves out what it does not have; a null, which could stand inside a list unnoticed, is never in it.</summary>
        private static void RefuseNull(ReadOnlySpan<byte> json)
        {
            var reader = new Utf8JsonReader(json);
            while (reader.Read())
                if (reader.TokenType == JsonTokenType.Null) throw new JsonException(null, null, LinesBefore(json, reader.TokenStartIndex), null);
        }

        private static long LinesBefore(ReadOnlySpan<byte> json, long end) => json[..(int)end].Count((byte)'\n');

        private static ExportFault Unreadable(string path, long line) => new(
            path,
            new Words(
                $"Dòng {line}: không đúng cấu trúc của bản công bố. Hãy xuất lại bằng “antt export public”.",
                $"Line {line}: not of the form of a public export. Export it again with “antt export public”."));

        private static ExportFault OtherFormat(int version) => new(
            ExportPaths.Head,
            new Words(
                $"Bản công bố ở dạng {version}, công cụ này đọc dạng {PublicHead.CurrentFormat}. Hãy dùng phiên bản antt phù hợp.",
                $"The export is in format {version}; this tool reads format {PublicHead.CurrentFormat}. Use a matching version of antt."));
    }
}
