using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Antt.Engine;
using Antt.Model.Diagnostics;

namespace Antt.Cli.Disk.Remembering;

/// <summary>What a check found as bytes, and back: all that a report and the closing lines tell.</summary>
internal static class SummaryBytes
{
    /// <summary>The bytes.</summary>
    /// <param name="summary">What was found.</param>
    /// <param name="key">The print of all it is about.</param>
    /// <param name="today">The day it was found.</param>
    public static byte[] Of(RunSummary summary, byte[] key, DateOnly today)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(key);
        writer.Write(today.DayNumber);
        writer.Write(summary.AsOf.DayNumber);
        writer.Write(summary.SiteAddress is not null);
        writer.Write(summary.SiteAddress ?? "");
        var counts = summary.Counts;
        writer.Write(counts.Files);
        writer.Write(counts.Units);
        writer.Write(counts.UnitYears);
        writer.Write(counts.Conditions);
        writer.Write(counts.FilesByKind.Length);
        foreach (var (kind, count) in counts.FilesByKind)
        {
            writer.Write(kind);
            writer.Write(count);
        }
        writer.Write(summary.Diagnostics.Length);
        foreach (var found in summary.Diagnostics)
        {
            var place = found.Location;
            writer.Write(found.Descriptor.Code);
            writer.Write(place.Path);
            writer.Write(place.Line);
            writer.Write(place.Column);
            writer.Write(place.EndLine);
            writer.Write(place.EndColumn);
            writer.Write(found.Arguments.Length);
            foreach (var argument in found.Arguments) writer.Write(argument);
        }
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>What was found; null where the bytes are about something else.</summary>
    /// <param name="bytes">The bytes, as they were written.</param>
    /// <param name="key">The print of all that is asked about.</param>
    /// <param name="today">Today's date.</param>
    public static RunSummary? Read(ReadOnlySpan<byte> bytes, byte[] key, DateOnly today)
    {
        if (!bytes.StartsWith(key)) return null;
        using var reader = new BinaryReader(new MemoryStream(bytes[key.Length..].ToArray()), Encoding.UTF8);
        if (reader.ReadInt32() != today.DayNumber) return null;
        var asOf = DateOnly.FromDayNumber(reader.ReadInt32());
        var hasSite = reader.ReadBoolean();
        var site = reader.ReadString();
        var (files, units, unitYears, conditions) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt64());
        var kinds = ImmutableArray.CreateBuilder<KeyValuePair<string, int>>();
        for (var left = reader.ReadInt32(); left > 0; left--) kinds.Add(new(reader.ReadString(), reader.ReadInt32()));
        var descriptors = DiagnosticCatalogue.All.ToFrozenDictionary(static descriptor => descriptor.Code, StringComparer.Ordinal);
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var descriptor = descriptors[reader.ReadString()];
            var place = new Location(reader.ReadString(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
            var arguments = ImmutableArray.CreateBuilder<string>();
            for (var more = reader.ReadInt32(); more > 0; more--) arguments.Add(reader.ReadString());
            found.Add(descriptor.At(place, arguments.DrainToImmutable()));
        }
        return new RunSummary(null, asOf, found.DrainToImmutable(), new RunCounts(files, units, unitYears, conditions, kinds.DrainToImmutable()), [])
        {
            SiteAddress = hasSite ? site : null,
        };
    }
}
